/** Lays the rules of destinations against what is known of passengers. */
package org.selamat.status.entry.application;
