/** Owner of evidence, the status derived from it, orders, bulk changes and their reversal, and boarding decisions. */
package org.selamat.status;
