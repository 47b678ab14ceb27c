/** How many people fell ill where, told so that an area is warned and nobody in it is found. */
package org.selamat.status.area.domain;
