/** Counting a day without keeping who was where. */
package org.selamat.checkin.opendata.domain;
