/** The least a worker can do on waking: set the badge. */
chrome.action.setBadgeText({ text: '5' });
