/** CSV files and the dictionary that describes them, for everyone. */
package org.selamat.status.opendata.rest;
