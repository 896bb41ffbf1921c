#if NET
using System.Runtime.Intrinsics;

namespace DomainSdk.Schema.Json;

/// <summary>The tables of <see cref="Utf8Validation"/>: for the half bytes of two neighbours, the ways in which the two may be wrong, each a bit.</summary>
internal static class Utf8Tables
{
    // A lead byte without continuation; a continuation without lead; overlong sequences of 2, 3 and 4 bytes; surrogates; above U+10FFFF.
    private const byte TooShort = 1, TooLong = 2, Overlong3 = 4, TooLarge = 8, Surrogate = 16, Overlong2 = 32, Overlong4 = 64, TwoContinuations = 128;

    // Beyond U+10FFFF in the second byte 0x80 to 0x8F; with the lead byte 0xF0 the same bit means an overlong sequence.
    private const byte TooLarge1000 = 64;
    private const byte Carry = TooShort | TooLong | TwoContinuations;
    private const byte Lead4 = Carry | TooLarge | TooLarge1000;

    public static Vector128<byte> FirstHigh => Vector128.Create(
        TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong, TooLong,
        TwoContinuations, TwoContinuations, TwoContinuations, TwoContinuations,
        TooShort | Overlong2, TooShort, TooShort | Overlong3 | Surrogate, TooShort | TooLarge | TooLarge1000 | Overlong4);

    public static Vector128<byte> FirstLow => Vector128.Create(
        Carry | Overlong3 | Overlong2 | Overlong4, Carry | Overlong2, Carry, Carry, Carry | TooLarge,
        Lead4, Lead4, Lead4, Lead4, Lead4, Lead4, Lead4, Lead4, Lead4 | Surrogate, Lead4, Lead4);

    public static Vector128<byte> SecondHigh => Vector128.Create(
        TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort, TooShort,
        TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge1000 | Overlong4, TooLong | Overlong2 | TwoContinuations | Overlong3 | TooLarge,
        TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge, TooLong | Overlong2 | TwoContinuations | Surrogate | TooLarge,
        TooShort, TooShort, TooShort, TooShort);
}
#endif
