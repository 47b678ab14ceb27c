/** The only place that speaks SMTP or to the SMS provider, and the topics around it. */
package org.selamat.identity.notification.messaging;
