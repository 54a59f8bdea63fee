/** What firms say of themselves, written for these tests: prose that says nothing about whether an ad is genuine. */
export const CORPORATE_PROSE: readonly string[] = [
  'Founded more than thirty years ago, our company has grown from a small family business into a leading provider of integrated solutions for customers in over forty countries. We are proud of our heritage and look to the future with confidence.',
  'We believe that our people are our greatest asset. Our culture is built on trust, respect and collaboration, and we encourage every colleague to develop their talents and to bring new ideas to the table.',
  'Sustainability is at the heart of everything we do. By 2030 we want to reduce our carbon footprint by half, and we work closely with suppliers and communities to reach that goal.',
  'Our mission is to create lasting value for our clients, our shareholders and society. Quality, integrity and innovation guide the way we work and the decisions we make every day.',
  'With offices across three continents and a team of more than two thousand professionals, the group serves clients in manufacturing, logistics, healthcare and the public sector.',
  'We are an equal opportunities employer and celebrate diversity. All qualified applicants will receive consideration without regard to age, disability, religion or background.',
  'Over the past decade we have invested heavily in research and development. Our laboratories work together with universities and institutes, and several of our products have received industry awards.',
  'The organisation is governed by an independent board, publishes an annual report and is audited every year. Transparency towards our partners and stakeholders matters to us.',
  'Our headquarters offers a modern working environment with bright offices, a canteen and good connections by public transport. Colleagues meet for shared lunches, sports events and an annual summer party.',
  'As a trusted partner, we help businesses of every size to navigate change. Our consultants combine deep sector knowledge with a practical approach and a commitment to long-term relationships.',
  'Safety comes first in all our operations. We follow international standards, train our staff regularly and review our procedures so that everyone returns home safely at the end of the day.',
  'Through our foundation we support local schools, cultural projects and volunteering. Every employee may spend two days a year on a charitable project of their choice.',
];
