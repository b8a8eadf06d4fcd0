//! The parameters of an address, each known by name; an unknown one is an error, never ignored.

use crate::error::PageError;

/// No address has more parameters than a reader could choose.
const MOST_PARAMETERS: usize = 64;

/// The parameters of an address in their order. Those without a value are left out, as forms send empty fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Params(Vec<(String, String)>);

impl Params {
    /// Reads the part after `?`.
    ///
    /// # Errors
    /// [`PageError::UnknownParameter`] for a name that is not in `known`.
    pub(crate) fn read(query: Option<&str>, known: &'static [&'static str]) -> Result<Self, PageError> {
        let pairs = form_urlencoded::parse(query.unwrap_or_default().as_bytes());
        Self::of_pairs(pairs.map(|(name, value)| (name.into_owned(), value.into_owned())), known)
    }

    /// Names and values wherever they stood, as in a form.
    ///
    /// # Errors
    /// As for [`Params::read`].
    pub(crate) fn of_pairs(pairs: impl IntoIterator<Item = (String, String)>, known: &'static [&'static str]) -> Result<Self, PageError> {
        let mut params = Vec::new();
        for (name, value) in pairs {
            if !known.contains(&name.as_str()) {
                return Err(PageError::UnknownParameter { name: name.chars().take(64).collect(), known });
            }
            if params.len() == MOST_PARAMETERS {
                return Err(PageError::bad_value(&name, "there are too many parameters"));
            }
            if !value.trim().is_empty() {
                params.push((name, value));
            }
        }
        Ok(Self(params))
    }

    /// The value of a parameter that stands once; of several the last.
    pub(crate) fn get(&self, name: &str) -> Option<&str> {
        self.0.iter().rev().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The values of a parameter that may stand several times.
    pub(crate) fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.0.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The value of a parameter, read as what it stands for.
    ///
    /// # Errors
    /// When the value is not one of that kind.
    pub(crate) fn parsed<T: std::str::FromStr<Err: std::fmt::Display>>(&self, name: &str) -> Result<Option<T>, PageError> {
        self.get(name).map(|value| value.parse().map_err(|error: T::Err| PageError::bad_value(name, &error.to_string()))).transpose()
    }

    /// How many of a list are wanted.
    ///
    /// # Errors
    /// When it is no number from 1 to `most`.
    pub(crate) fn limit(&self, usual: usize, most: usize) -> Result<usize, PageError> {
        let limit = self.parsed::<usize>("limit")?.unwrap_or(usual);
        let fits = (1..=most).contains(&limit);
        fits.then_some(limit).ok_or_else(|| PageError::bad_value("limit", &format!("it takes a number from 1 to {most}")))
    }

    /// Whether nothing was asked.
    pub(crate) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// Names and values in their order.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().map(|(name, value)| (name.as_str(), value.as_str()))
    }

    /// The same with this value alone for the name.
    pub(crate) fn set(&self, name: &str, value: &str) -> Self {
        let mut params = self.without_name("cursor").without_name(name);
        params.0.push((name.to_owned(), value.to_owned()));
        params
    }

    /// The same without one value; the place in the list is forgotten.
    pub(crate) fn without(&self, name: &str, value: &str) -> Self {
        let mut params = self.without_name("cursor");
        params.0.retain(|(known, held)| known != name || held != value);
        params
    }

    /// The same without any value for the name.
    pub(crate) fn without_name(&self, name: &str) -> Self {
        Self(self.0.iter().filter(|(known, _)| known != name).cloned().collect())
    }

    /// The part of an address after its path, `?` included; empty when there is nothing to say.
    pub(crate) fn to_query(&self) -> String {
        if self.0.is_empty() {
            return String::new();
        }
        let mut query = form_urlencoded::Serializer::for_suffix(String::from("?"), 1);
        for (name, value) in &self.0 {
            query.append_pair(name, value);
        }
        query.finish()
    }
}

/// An address that is told one more value: a page offers a hundred of them, and what they share is written once.
pub(crate) struct OneMore(String);

impl OneMore {
    /// The address on `page` with these parameters; the place in the list is forgotten, since the list changes.
    pub(crate) fn of(page: &str, params: &Params) -> Self {
        Self(format!("{page}{}", params.without_name("cursor").to_query()))
    }

    /// The address with this value too.
    pub(crate) fn with(&self, name: &str, value: &str) -> String {
        let mut address = String::with_capacity(self.0.len() + name.len() + value.len() + 2);
        address.push_str(&self.0);
        address.push(if self.0.contains('?') { '&' } else { '?' });
        address.extend(form_urlencoded::byte_serialize(name.as_bytes()));
        address.push('=');
        address.extend(form_urlencoded::byte_serialize(value.as_bytes()));
        address
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KNOWN: &[&str] = &["q", "kind", "cursor"];

    fn read(query: &str) -> Params {
        Params::read(Some(query), KNOWN).unwrap()
    }

    #[test]
    fn an_unknown_name_is_refused() {
        assert!(matches!(Params::read(Some("q=a&colour=red"), KNOWN), Err(PageError::UnknownParameter { name, .. }) if name == "colour"));
    }

    #[test]
    fn empty_fields_of_a_form_are_left_out() {
        assert_eq!(read("q=&kind=law").to_query(), "?kind=law");
    }

    #[test]
    fn a_changed_filter_forgets_the_place_in_the_list() {
        let params = read("q=%D9%86%D8%B5+a&kind=law&cursor=x");
        assert_eq!(OneMore::of("/en/search", &params).with("kind", "case"), "/en/search?q=%D9%86%D8%B5+a&kind=law&kind=case");
        assert_eq!(params.without("kind", "law").to_query(), "?q=%D9%86%D8%B5+a");
    }

    #[test]
    fn one_more_value_is_written_as_among_all() {
        for query in ["", "q=%D9%86%D8%B5+a", "kind=case&q=a%26b"] {
            let params = read(query);
            for value in ["law", "a b&c", "نص"] {
                let mut among_all = params.clone();
                among_all.0.push(("kind".to_owned(), value.to_owned()));
                assert_eq!(OneMore::of("/search", &params).with("kind", value), format!("/search{}", among_all.to_query()));
            }
        }
    }
}
