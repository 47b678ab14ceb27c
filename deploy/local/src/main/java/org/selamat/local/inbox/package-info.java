/** The local counterpart of an SMS provider and a mail server, with one page that shows what people would have received. */
package org.selamat.local.inbox;
