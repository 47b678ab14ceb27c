/** Reads what is counted here but found elsewhere. */
package org.selamat.status.opendata.messaging;
