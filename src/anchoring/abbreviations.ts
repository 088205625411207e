const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/**
 * Abbreviations behind whose full stop a capital may follow in the same sentence, as they are written. Words that are
 * also plain words ("no", "art", "sat") are here only with their capital.
 */
export const abbreviations = words(
  `Mr Mrs Ms Mx Dr Prof Rev Hon Fr St Ste Mt Ft Pt Jr Sr Esq Messrs Mme Mlle Gen Col Lt Maj Capt Cmdr Cdr Adm Sgt Cpl Sen Rep
  Gov Amb Pres Sec Supt Brig Insp Ph Phil Ed Sc Litt Psy Th LL Inc Ltd Co Corp Bros Cie Dept Univ Assn Est Ave Blvd Rd No Nos
  Nr Art Fig Ch Vol Vols Op Pp Eq Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
  vs cf ca approx al eds vol pp ff bzw ggf usw evtl Abs Hr Frau Sra Dra Lic Ing`,
);

/** Words that begin a sentence and hardly ever stand within one with a capital. */
export const sentenceStarters = words(
  `The This That These Those It Its He She They We But And Yet So If As At On In For When While What Why How There Here After
  Before Since Although Though However Moreover Meanwhile Nor Or Still Then Thus Today Now Both Neither Either Some Many Most`,
);
