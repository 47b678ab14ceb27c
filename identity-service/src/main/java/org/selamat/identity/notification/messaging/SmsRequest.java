package org.selamat.identity.notification.messaging;

/** What the SMS provider is asked: the body of the POST. @param to E.164 */
record SmsRequest(String to, String text) {
}
