/** Client library of a running suite: log-ins of citizens, staff and partners, and an HTTP client that measures. */
package org.selamat.local.client;
