/** What boarding checks are answered from: how much memory a person takes, and how soon it is back after a start. */
package org.selamat.bench.status;
