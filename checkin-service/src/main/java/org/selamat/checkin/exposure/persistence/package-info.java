/** Cases, where they stayed, the exposures found from them, and the work still to be matched. */
package org.selamat.checkin.exposure.persistence;
