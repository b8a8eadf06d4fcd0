//! The signs of RTF: groups, control words with their numbers, bytes of text.

/// One sign.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Token<'b> {
    Open,
    Close,
    /// A control word, or a sign after a backslash.
    Control(&'b str, Option<i32>),
    /// A byte of text, plain or as `\'e9`.
    Byte(u8),
}

/// The signs of a document in their order.
pub(super) struct Tokens<'b> {
    rest: &'b [u8],
}

impl<'b> Tokens<'b> {
    pub(super) fn new(bytes: &'b [u8]) -> Self {
        Self { rest: bytes }
    }

    /// Passes over bytes that are no text at all, as of a picture.
    pub(super) fn pass_over(&mut self, count: usize) {
        self.rest = self.rest.get(count..).unwrap_or_default();
    }

    fn control(&mut self) -> Token<'b> {
        let letters = self.rest.iter().take(32).take_while(|byte| byte.is_ascii_alphabetic()).count();
        if letters == 0 {
            return self.sign();
        }
        let (word, rest) = self.rest.split_at(letters);
        let digits = rest.iter().enumerate().take(11).take_while(|(place, byte)| byte.is_ascii_digit() || (*place == 0 && **byte == b'-')).count();
        let (number, rest) = rest.split_at(digits);
        let number = std::str::from_utf8(number).ok().and_then(|number| number.parse().ok());
        self.rest = rest.strip_prefix(b" ").unwrap_or(rest);
        Token::Control(std::str::from_utf8(word).unwrap_or_default(), number)
    }

    /// A backslash and one sign: `\'e9`, `\~`, `\{`.
    fn sign(&mut self) -> Token<'b> {
        let Some((sign, rest)) = self.rest.split_first() else { return Token::Control("", None) };
        if *sign == b'\'' {
            let byte = rest.get(..2).and_then(|digits| std::str::from_utf8(digits).ok()).and_then(|digits| u8::from_str_radix(digits, 16).ok());
            self.rest = rest.get(2..).unwrap_or_default();
            return byte.map_or(Token::Control("", None), Token::Byte);
        }
        let (sign, rest) = self.rest.split_at(1);
        self.rest = rest;
        match sign {
            [byte @ (b'{' | b'}' | b'\\')] => Token::Byte(*byte),
            [b'\n' | b'\r'] => Token::Control("par", None),
            _ => Token::Control(std::str::from_utf8(sign).unwrap_or_default(), None),
        }
    }
}

impl<'b> Iterator for Tokens<'b> {
    type Item = Token<'b>;

    fn next(&mut self) -> Option<Token<'b>> {
        loop {
            let (first, rest) = self.rest.split_first()?;
            self.rest = rest;
            return Some(match first {
                b'{' => Token::Open,
                b'}' => Token::Close,
                b'\\' => self.control(),
                b'\r' | b'\n' | 0 => continue,
                byte => Token::Byte(*byte),
            });
        }
    }
}
