/** Boarding: what an airline is told about one passenger on one flight, without a diagnosis and never more than is known. */
package org.selamat.status.boarding.domain;
