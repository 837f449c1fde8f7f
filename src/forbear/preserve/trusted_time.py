"""Trusted time: a stranger's signed word that a head of the custody log existed on a day (RFC 3161).

forbear itself never uses the network: it writes the request, the person carries it to a service of their
choice and brings the answer back. What is stamped is the hash of the head, so the service learns nothing.
"""

from __future__ import annotations

from dataclasses import replace
from hashlib import sha256

from forbear.errors import NotInstalled
from forbear.preserve.custody import head_line
from forbear.preserve.der import ordered
from forbear.records.evidence import Head, Stamp
from forbear.records.message import Problem


def request(head: Head) -> Stamp:
    """A request for the time over one head; `request` holds the bytes of the `.tsq` file."""
    try:
        from rfc3161_client import HashAlgorithm, TimestampRequestBuilder
    except ImportError as error:
        raise NotInstalled("trusted time", "Install forbear[vault].") from error
    made = TimestampRequestBuilder().data(head_line(head)).hash_algorithm(HashAlgorithm.SHA256).build()
    return Stamp(head=head, request=made.as_bytes(), nonce=str(made.nonce))


def answered(stamps: tuple[Stamp, ...], response: bytes, certificates: bytes, *, name: str) -> Stamp | Problem:
    """The request that an answer (`.tsr`) belongs to, with the answer checked against the service's certificates.

    `certificates` are PEM: the service's root, and what stands between if anything. What does not fit is a
    `Problem` that names `name`.
    """
    try:
        from rfc3161_client import decode_timestamp_response
    except ImportError as error:
        raise NotInstalled("trusted time", "Install forbear[vault].") from error
    try:
        read = decode_timestamp_response(ordered(response))
        imprint = bytes(read.tst_info.message_imprint.message)
    except (ValueError, TypeError):
        return Problem(code="stamp-unreadable", where=name)
    for stamp in stamps:
        if sha256(head_line(stamp.head)).digest() == imprint:
            found = replace(stamp, response=response, certificate=certificates)
            return checked(found, name=name)
    return Problem(code="stamp-unasked", where=name)


def checked(stamp: Stamp, *, name: str = "") -> Stamp | Problem:
    """The stamp with the time that it states, or why it states none: each part of it is checked anew."""
    from cryptography.x509 import load_pem_x509_certificates
    from rfc3161_client import VerificationError, VerifierBuilder, decode_timestamp_response

    try:
        certificates = load_pem_x509_certificates(stamp.certificate)
        read = decode_timestamp_response(ordered(stamp.response))
        builder = VerifierBuilder().nonce(int(stamp.nonce)) if stamp.nonce else VerifierBuilder()
        for certificate in certificates:
            if certificate.issuer == certificate.subject:
                builder = builder.add_root_certificate(certificate)
            else:
                builder = builder.add_intermediate_certificate(certificate)
        builder.build().verify(read, sha256(head_line(stamp.head)).digest())
    except (VerificationError, ValueError, TypeError) as error:
        return Problem(code="stamp-unverified", where=name, detail=str(error)[:200])
    authority = next((c.subject.rfc4514_string() for c in certificates if c.issuer == c.subject), "")
    return replace(stamp, stated=read.tst_info.gen_time, authority=authority)
