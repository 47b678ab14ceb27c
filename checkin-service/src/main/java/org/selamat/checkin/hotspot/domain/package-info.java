/** Premises where many people were exposed by several cases; counts alone, and small counts are never told. */
package org.selamat.checkin.hotspot.domain;
