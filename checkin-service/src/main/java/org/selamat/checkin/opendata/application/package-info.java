/** Counting days that are over, and writing them as files. */
package org.selamat.checkin.opendata.application;
