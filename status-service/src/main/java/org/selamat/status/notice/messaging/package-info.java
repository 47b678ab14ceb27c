/** Publishes requests for messages to the one sender. */
package org.selamat.status.notice.messaging;
