/// <summary>Formats of numbers are the number types of C# that hold what they allow.</summary>
internal static class Program
{
    public static void Run()
    {
        var rates = Rates.Parse("""{"rate":12345.67,"float":1.5,"double":1e10,"i32":1,"i64":9007199254740993,"u8":255,"u32":4294967295,"u64":18446744073709551615,"i16":-7,"cents":0.07,"big":99999999999999999999}""");
        decimal? rate = rates.Rate;
        int? i32 = rates.I32;
        long? i64 = rates.I64;
        byte? u8 = rates.U8;
        uint? u32 = rates.U32;
        ulong? u64 = rates.U64;
        short? i16 = rates.I16;
        decimal? cents = rates.Cents;
        BigInteger? big = rates.Big;
        Is(12345.67m, rate);
        Is((1, 9007199254740993L), (i32!.Value, i64!.Value));
        Is((byte.MaxValue, uint.MaxValue, ulong.MaxValue, (short)-7), (u8!.Value, u32!.Value, u64!.Value, i16!.Value));
        Is(0.07m, cents);
        Is(BigInteger.Parse("99999999999999999999"), big);
        Is(rates, Rates.Parse(rates.ToJson()));
        Is(false, Rates.IsValid("""{"rate":100000}"""));
    }
}
