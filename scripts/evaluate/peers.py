"""Peers from scikit-learn on folds that are given: JSON on standard input, JSON of scores on standard output."""
import json
import sys

try:
    import numpy as np
    from sklearn.ensemble import RandomForestClassifier
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.naive_bayes import ComplementNB
    from sklearn.svm import LinearSVC
    import sklearn
except ImportError as error:
    print(json.dumps({"missing": str(error)}))
    sys.exit(0)

given = json.load(sys.stdin)
texts, labels = given["texts"], np.array(given["labels"])
peers = {
    "linear SVM (scikit-learn)": lambda: LinearSVC(C=1, random_state=0),
    "logistic regression (scikit-learn)": lambda: LogisticRegression(C=30, max_iter=300),
    "complement naive Bayes (scikit-learn)": lambda: ComplementNB(),
    "random forest, 200 trees (scikit-learn)": lambda: RandomForestClassifier(200, random_state=0),
}
out = {"version": sklearn.__version__, "runs": []}
for folds in given["folds"]:
    folds = np.array(folds)
    scores = {name: [0.0] * len(texts) for name in peers}
    for fold in range(folds.max() + 1):
        train, test = np.where(folds != fold)[0], np.where(folds == fold)[0]
        words = TfidfVectorizer(sublinear_tf=True, ngram_range=(1, 2), min_df=2)
        a = words.fit_transform([texts[i] for i in train])
        b = words.transform([texts[i] for i in test])
        for name, make in peers.items():
            if name.startswith("random") and folds is not None and len(out["runs"]) > 0:
                continue  # minutes a seed: the first seed only
            model = make().fit(a, labels[train])
            s = model.decision_function(b) if hasattr(model, "decision_function") else model.predict_proba(b)[:, 1]
            for i, v in zip(test, s):
                scores[name][i] = float(v)
    if len(out["runs"]) > 0:
        scores = {n: s for n, s in scores.items() if not n.startswith("random")}
    out["runs"].append(scores)
print(json.dumps(out))
