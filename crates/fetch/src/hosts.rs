//! What is remembered of hosts while a fetcher lives: when each may be asked again, and its rules.

use std::collections::{HashMap, HashSet};
use std::sync::Arc;
use std::time::Duration;

use tokio::sync::Mutex;
use tokio::time::{Instant, sleep_until};

use crate::Failure;
use crate::robots::Robots;

/// Rules are read again after a day, as RFC 9309 asks.
const ROBOTS_HOLD: Duration = Duration::from_secs(24 * 60 * 60);
/// The longest pause that a robots.txt can ask for.
const LONGEST_PAUSE: Duration = Duration::from_secs(60);

/// The hosts, by name; rules by scheme, name and port.
#[derive(Default)]
pub(crate) struct Hosts {
    known: Mutex<Known>,
}

#[derive(Default)]
struct Known {
    asked: HashMap<String, Instant>,
    pauses: HashMap<String, Duration>,
    robots: HashMap<String, (Instant, Arc<Robots>)>,
    left_alone: HashSet<String>,
}

impl Hosts {
    /// Waits until a host may be asked, and notes that it is asked then.
    pub(crate) async fn wait(&self, host: &str, pause: Duration) -> Result<(), Failure> {
        let next = {
            let mut known = self.known.lock().await;
            if known.left_alone.contains(host) {
                return Err(Failure::Later { host: host.to_owned(), seconds: None });
            }
            let pause = known.pauses.get(host).copied().unwrap_or_default().max(pause);
            let now = Instant::now();
            let next = known.asked.get(host).map_or(now, |asked| (*asked + pause).max(now));
            known.asked.insert(host.to_owned(), next);
            next
        };
        sleep_until(next).await;
        Ok(())
    }

    /// Asks a host no more.
    pub(crate) async fn leave_alone(&self, host: &str) {
        self.known.lock().await.left_alone.insert(host.to_owned());
    }

    /// The rules at hand, unless they are a day old.
    pub(crate) async fn robots(&self, origin: &str) -> Option<Arc<Robots>> {
        let known = self.known.lock().await;
        known.robots.get(origin).filter(|(read, _)| read.elapsed() < ROBOTS_HOLD).map(|(_, robots)| Arc::clone(robots))
    }

    pub(crate) async fn keep_robots(&self, origin: &str, host: &str, robots: Robots) -> Arc<Robots> {
        let robots = Arc::new(robots);
        let mut known = self.known.lock().await;
        if let Some(pause) = robots.pause() {
            known.pauses.insert(host.to_owned(), pause.min(LONGEST_PAUSE));
        }
        known.robots.insert(origin.to_owned(), (Instant::now(), Arc::clone(&robots)));
        robots
    }
}
