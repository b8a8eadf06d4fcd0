//! Tables of contents: a run of marks with hardly any text between them that is run through again later.

use super::mark::Mark;
use super::row::Row;
use super::vocabulary::Role;

/// The first mark of the law itself: those before it are entries of a table of contents at its head.
pub(crate) fn first_of_law(marks: &[Mark], rows: &[Row]) -> usize {
    if let Some(start) = printed_again(marks, rows) {
        return start;
    }
    let provisions: Vec<usize> = places(marks, |mark| mark.role == Role::Provision);
    if let Some(start) = restart(marks, rows, &provisions) {
        return with_groups_before(marks, start);
    }
    let Some(first_provision) = provisions.first().copied() else { return 0 };
    let groups: Vec<usize> = places(marks, |mark| mark.role == Role::Group).into_iter().filter(|place| *place < first_provision).collect();
    repeated_groups(marks, &groups).unwrap_or(0)
}

fn places(marks: &[Mark], wanted: impl Fn(&Mark) -> bool) -> Vec<usize> {
    marks.iter().enumerate().filter(|(_, mark)| wanted(mark)).map(|(place, _)| place).collect()
}

/// A table of contents that lists groups has so many entries before the law begins.
const FEWEST_ENTRIES: usize = 12;

/// Where the first group is printed in the same words for the last time, and nothing but entries stands before it.
fn printed_again(marks: &[Mark], rows: &[Row]) -> Option<usize> {
    let printed = |mark: &Mark| rows.get(mark.row)?.plain.get(mark.num.0..mark.num.1).map(str::to_lowercase);
    let first = marks.iter().position(|mark| mark.role == Role::Group && mark.number.is_some())?;
    let words = printed(marks.get(first)?)?;
    let is_again = |place: &usize| marks.get(*place).is_some_and(|mark| mark.role == Role::Group && printed(mark).as_ref() == Some(&words));
    let again = (first + FEWEST_ENTRIES..marks.len()).rev().find(|place| is_again(place) && is_list(marks, rows, first, *place))?;
    is_longer(marks, rows, again, LONGEST_ENTRY / 2).then_some(again)
}

/// Whether most marks from one place to another have hardly any text after them.
fn is_list(marks: &[Mark], rows: &[Row], from: usize, to: usize) -> bool {
    let mut lengths: Vec<usize> = marks
        .get(from..=to)
        .unwrap_or_default()
        .windows(2)
        .filter_map(|pair| Some(rows.get(pair.first()?.row..pair.last()?.row)?.iter().map(|row| row.plain.len()).sum()))
        .collect();
    lengths.sort_unstable();
    lengths.get(lengths.len() / 2).is_some_and(|median| *median <= LONGEST_ENTRY)
}

/// More text than this after an entry, in bytes on average, and it is a provision.
const LONGEST_ENTRY: usize = 170;

/// Where the run of provisions begins anew after a first run that was entries only.
fn restart(marks: &[Mark], rows: &[Row], provisions: &[usize]) -> Option<usize> {
    let first = marks.get(*provisions.first()?)?;
    let again = provisions.iter().enumerate().skip(2).find(|(_, place)| marks.get(**place).is_some_and(|mark| mark.number == first.number))?;
    let (count, place) = (again.0, *again.1);
    let run = provisions.get(..count)?;
    let mut lengths: Vec<usize> = Vec::with_capacity(count);
    for pair in run.windows(2) {
        let (from, to) = (marks.get(*pair.first()?)?.row, marks.get(*pair.last()?)?.row);
        lengths.push(rows.get(from..to)?.iter().map(|row| row.plain.len()).sum());
    }
    lengths.sort_unstable();
    let median = lengths.get(lengths.len() / 2).copied().unwrap_or(0);
    let rest: usize = provisions.len() - count;
    (median <= LONGEST_ENTRY && rest * 2 >= count && is_longer(marks, rows, place, median)).then_some(place)
}

/// Whether the law after `place` has more text a provision than its table of contents had.
fn is_longer(marks: &[Mark], rows: &[Row], place: usize, median: usize) -> bool {
    let Some(row) = marks.get(place).map(|mark| mark.row) else { return false };
    let provisions = marks.iter().skip(place).filter(|mark| mark.role == Role::Provision).count().max(1);
    let bytes: usize = rows.iter().skip(row).map(|row| row.plain.len()).sum();
    bytes / provisions > median * 2
}

/// The groups right before the first provision belong to the law, not to its table of contents.
fn with_groups_before(marks: &[Mark], start: usize) -> usize {
    let mut place = start;
    while place > 0 && marks.get(place - 1).is_some_and(|mark| mark.role == Role::Group) {
        place -= 1;
    }
    // The last entries of the table may be groups or schedules; the law begins with the first group that was met before.
    let met =
        |at: usize| marks.get(at).is_some_and(|mark| marks.iter().take(at).any(|before| before.kind == mark.kind && before.number == mark.number));
    let firsts = |at: usize| marks.get(at).is_some_and(|mark| mark.number.as_ref().is_none_or(|number| number.first() <= 1));
    (place..start).find(|at| met(*at) && firsts(*at)).unwrap_or(start)
}

/// Where groups that were listed without provisions are listed again.
fn repeated_groups(marks: &[Mark], groups: &[usize]) -> Option<usize> {
    let first = marks.get(*groups.first()?)?;
    let again = groups.iter().skip(1).find(|place| marks.get(**place).is_some_and(|mark| mark.kind == first.kind && mark.number == first.number))?;
    Some(*again)
}

/// Whether the first run is a table of contents of the second.
pub(crate) fn is_entries(rows: &[Row], entries: &[Mark], law: &[Mark]) -> bool {
    let (Some(first), Some(last), Some(begin)) = (entries.first(), entries.last(), law.first()) else { return false };
    if law.len() * 2 < entries.len() || first.number != begin.number {
        return false;
    }
    let bytes = |from: usize, to: usize| rows.get(from..to).unwrap_or_default().iter().map(|row| row.plain.len()).sum::<usize>();
    let of_entries = bytes(first.row, last.row) / entries.len().max(1);
    let end = law.last().map_or(rows.len(), |mark| mark.row + 1);
    of_entries <= LONGEST_ENTRY && bytes(begin.row, end) / law.len().max(1) > of_entries * 2
}
