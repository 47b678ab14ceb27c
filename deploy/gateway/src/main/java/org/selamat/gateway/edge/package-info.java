/** What every request meets before it is forwarded, and every answer before it leaves. */
package org.selamat.gateway.edge;
