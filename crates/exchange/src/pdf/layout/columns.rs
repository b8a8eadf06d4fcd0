//! Columns: the white stripes that part them, over one page and over all pages of a file.

use super::words::{Word, WordPage};

/// A stripe without words, from left to right.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(crate) struct Gutter {
    pub(crate) left: f64,
    pub(crate) right: f64,
}

impl Gutter {
    fn centre(self) -> f64 {
        f64::midpoint(self.left, self.right)
    }

    /// Whether a word stands across it. One that hangs over a little belongs to its column.
    pub(crate) fn is_crossed_by(self, word: &Word) -> bool {
        let overhang = 1.0_f64.max((word.right - word.left) * 0.2);
        word.left < self.centre() - overhang && word.right > self.centre() + overhang
    }
}

/// A column is no narrower than this share of the page: numbers in the margin are none.
const NARROWEST: f64 = 0.14;

/// A page has no more columns than this; more are a table.
const MOST_COLUMNS: usize = 4;

/// The share of words that may stand across a gutter: headings over all columns.
const MOST_ACROSS: f64 = 0.03;

/// So many words that cross gutters are looked at; a page with more has no columns.
const MOST_CROSSING: usize = 1_000;

/// The gutters of each page. What is seen on most pages holds on the others too, where little crosses it: a last page has few lines to tell it by.
pub(crate) fn gutters_of(pages: &[WordPage]) -> Vec<Vec<Gutter>> {
    let own: Vec<Vec<Gutter>> = pages.iter().map(of_page).collect();
    let full = pages.iter().filter(|page| page.words.len() >= 60).count();
    let columns = own.iter().map(Vec::len).filter(|gutters| *gutters > 0).fold([0_usize; MOST_COLUMNS], |mut counts, gutters| {
        if let Some(count) = counts.get_mut(gutters) {
            *count += 1;
        }
        counts
    });
    let Some((gutters, count)) = columns.iter().enumerate().skip(1).max_by_key(|(_, count)| **count).filter(|(_, count)| **count > 0) else {
        return own;
    };
    if count * 2 < full || full < 2 {
        return own;
    }
    let usual: Vec<Gutter> =
        (0..gutters).filter_map(|place| usual_gutter(own.iter().filter(|own| own.len() == gutters).filter_map(|own| own.get(place)))).collect();
    let settled = |(page, own): (&WordPage, &Vec<Gutter>)| {
        if own.len() == gutters || across(page, &usual) > 0.2 { own.clone() } else { usual.clone() }
    };
    pages.iter().zip(&own).map(settled).collect()
}

/// The gutter in the middle of those that were found in one place.
fn usual_gutter<'g>(found: impl Iterator<Item = &'g Gutter>) -> Option<Gutter> {
    let mut found: Vec<Gutter> = found.copied().collect();
    found.sort_by(|one, other| one.centre().total_cmp(&other.centre()));
    found.get(found.len() / 2).copied()
}

/// The share of the words of a page that stand across one of these gutters.
fn across(page: &WordPage, gutters: &[Gutter]) -> f64 {
    let crossing = page.words.iter().filter(|word| gutters.iter().any(|gutter| gutter.is_crossed_by(word))).count();
    share(crossing, page.words.len())
}

fn share(part: usize, whole: usize) -> f64 {
    #[expect(clippy::cast_precision_loss, reason = "a share needs no more than 52 bits")]
    let share = part as f64 / whole.max(1) as f64;
    share
}

/// The gutters of one page by itself.
fn of_page(page: &WordPage) -> Vec<Gutter> {
    if page.words.len() < 60 || page.width < 100.0 {
        return Vec::new();
    }
    let stripes = white_stripes(page);
    let mut gutters: Vec<Gutter> = stripes.into_iter().filter(|stripe| parts_text(page, *stripe)).collect();
    // Of two that leave too narrow a column between them, the wider one parts columns.
    while let Some(place) = gutters.windows(2).position(|pair| matches!(pair, [one, next] if next.left - one.right < page.width * NARROWEST)) {
        let width = |at: usize| gutters.get(at).map_or(0.0, |gutter| gutter.right - gutter.left);
        gutters.remove(if width(place) < width(place + 1) { place } else { place + 1 });
    }
    if gutters.len() + 1 > MOST_COLUMNS || !holds_prose(page, &gutters) {
        return Vec::new();
    }
    gutters
}

/// Stripes over which almost no word stands, away from the edges of the text.
fn white_stripes(page: &WordPage) -> Vec<Gutter> {
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "a place on a page, bounded below and above")]
    let place = |x: f64| x.clamp(0.0, 20_000.0) as usize;
    let mut covered = vec![0_usize; place(page.width) + 2];
    for word in &page.words {
        for at in place(word.left.ceil())..place(word.right.ceil()) {
            if let Some(count) = covered.get_mut(at) {
                *count += 1;
            }
        }
    }
    let lines = page.words.iter().map(|word| place(word.middle() / 4.0)).collect::<std::collections::HashSet<_>>().len();
    let few = lines / 25;
    let mut stripes = Vec::new();
    let mut start = None;
    for (at, count) in covered.iter().enumerate() {
        match (start, *count <= few) {
            (None, true) => start = Some(at),
            (Some(from), false) => {
                stripes.push((from, at));
                start = None;
            }
            _ => {}
        }
    }
    #[expect(clippy::cast_precision_loss, reason = "a place on a page, far below 52 bits")]
    let gutter = |(from, to): (usize, usize)| Gutter { left: from as f64, right: to as f64 };
    let size = page.usual_height();
    stripes.into_iter().filter(|(from, _)| *from > 0).map(gutter).filter(|gutter| gutter.right - gutter.left > size * 0.35).collect()
}

/// Whether there is a column's worth of text on both sides of a stripe, and few words across it.
fn parts_text(page: &WordPage, stripe: Gutter) -> bool {
    let left = page.words.iter().filter(|word| word.right <= stripe.right).count();
    let right = page.words.iter().filter(|word| word.left >= stripe.left).count();
    let first = page.words.iter().map(|word| word.left).fold(f64::INFINITY, f64::min);
    let last = page.words.iter().map(|word| word.right).fold(f64::NEG_INFINITY, f64::max);
    let wide = stripe.left - first > page.width * NARROWEST && last - stripe.right > page.width * NARROWEST;
    wide && share(left.min(right), page.words.len()) > 0.12 && across(page, &[stripe]) <= MOST_ACROSS
}

/// Whether the columns hold running text rather than the cells of a table: most of their lines have several words.
fn holds_prose(page: &WordPage, gutters: &[Gutter]) -> bool {
    if gutters.is_empty() {
        return true;
    }
    split(page, gutters).0.iter().all(|column| {
        let mut heights: Vec<f64> = column.iter().map(Word::middle).collect();
        heights.sort_by(f64::total_cmp);
        let size = page.usual_height();
        let lines = 1 + heights.windows(2).filter(|pair| matches!(pair, [one, next] if next - one > size * 0.5)).count();
        lines >= 5 && column.len() * 2 >= lines * 5
    })
}

/// The words of each column, and those of lines that stand across gutters.
pub(crate) fn split(page: &WordPage, gutters: &[Gutter]) -> (Vec<Vec<Word>>, Vec<Word>) {
    let mut columns: Vec<Vec<Word>> = vec![Vec::new(); gutters.len() + 1];
    let mut spanning = Vec::new();
    let crossing = page.words.iter().filter(|word| gutters.iter().any(|gutter| gutter.is_crossed_by(word)));
    let across: Vec<(f64, f64)> = crossing.map(|word| (word.top, word.bottom)).take(MOST_CROSSING).collect();
    for word in &page.words {
        let beside = |(top, bottom): &(f64, f64)| word.bottom.min(*bottom) - word.top.max(*top) > 0.5 * word.height().min(bottom - top);
        if across.iter().any(beside) {
            spanning.push(word.clone());
            continue;
        }
        let column = gutters.iter().take_while(|gutter| word.centre() > gutter.centre()).count();
        if let Some(column) = columns.get_mut(column) {
            column.push(word.clone());
        }
    }
    (columns, spanning)
}
