/** Noting where cases live, counting them at full hours, and answering for districts and cells. */
package org.selamat.status.area.application;
