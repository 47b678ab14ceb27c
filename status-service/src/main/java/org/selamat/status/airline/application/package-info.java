/** What is agreed with airlines: their own ids of passengers, and how much they may ask. */
package org.selamat.status.airline.application;
