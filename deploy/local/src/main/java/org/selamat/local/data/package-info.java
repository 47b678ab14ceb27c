/** The data folder of one running copy: its state, its lock, its secrets and its keys. */
package org.selamat.local.data;
