//! The words of a page as our own reader draws them, glyph by glyph.

use pdf_extract::{MediaBox, OutputDev, OutputError, Transform};

use super::layout::words::{Word, WordPage};

/// How far above its foot a line begins, and how far below it ends, in parts of the size of its letters.
const ABOVE: f64 = 0.8;
const BELOW: f64 = 0.2;

/// Takes the glyphs of one page.
#[derive(Default, Debug)]
pub(super) struct Glyphs {
    page: WordPage,
    word: Word,
    /// Where the last glyph began and ended, and its foot.
    last: (f64, f64, f64),
    word_begins: bool,
}

impl OutputDev for Glyphs {
    fn begin_page(&mut self, _: u32, media_box: &MediaBox, _: Option<(f64, f64, f64, f64)>) -> Result<(), OutputError> {
        (self.page.width, self.page.height) = (media_box.urx - media_box.llx, media_box.ury - media_box.lly);
        Ok(())
    }

    fn end_page(&mut self) -> Result<(), OutputError> {
        self.end_of_word();
        Ok(())
    }

    fn output_character(&mut self, place: &Transform, width: f64, _: f64, font_size: f64, glyph: &str) -> Result<(), OutputError> {
        // The side of the square with the area of the rectangle that the font's size becomes on the page.
        let size = (font_size * (place.m11 + place.m21) * font_size * (place.m12 + place.m22)).abs().sqrt();
        let (left, foot) = (place.m31, self.page.height - place.m32);
        let right = left + width * size;
        let (before, end, last_foot) = self.last;
        let parted = self.word_begins && (left > end + size * 0.1 || left < end - size * 0.5);
        // A glyph that stands left of the one before belongs to a script that runs so, or to another word: its place will tell.
        if glyph.trim().is_empty() || parted || left < before || (foot - last_foot).abs() > size * 0.3 {
            self.end_of_word();
        }
        if !glyph.trim().is_empty() {
            self.add(Word { left, top: foot - size * ABOVE, right, bottom: foot + size * BELOW, text: glyph.to_owned() });
        }
        self.word_begins = false;
        self.last = (left, right, foot);
        Ok(())
    }

    fn begin_word(&mut self) -> Result<(), OutputError> {
        self.word_begins = true;
        Ok(())
    }

    fn end_word(&mut self) -> Result<(), OutputError> {
        Ok(())
    }

    fn end_line(&mut self) -> Result<(), OutputError> {
        Ok(())
    }
}

impl Glyphs {
    /// The page with its words.
    pub(super) fn into_page(mut self) -> WordPage {
        self.end_of_word();
        self.page
    }

    fn add(&mut self, glyph: Word) {
        if self.word.text.is_empty() {
            self.word = glyph;
            return;
        }
        self.word.text.push_str(&glyph.text);
        self.word.right = self.word.right.max(glyph.right);
        (self.word.top, self.word.bottom) = (self.word.top.min(glyph.top), self.word.bottom.max(glyph.bottom));
    }

    fn end_of_word(&mut self) {
        let word = std::mem::take(&mut self.word);
        self.page.take(word);
    }
}
