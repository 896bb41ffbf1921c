/// <summary>The same over every kind of definition.</summary>
internal static class Program
{
    public static void Run()
    {
        foreach (var leak in new[] { new Leak(), Leak.Parse("{}") })
        {
            long i1 = leak.I1;
            long? i2 = leak.I2;
            long i3 = leak.I3;
            Is((3L, null, 4L), (i1, i2, i3));
            Is(("a", null), (leak.S1, leak.S2));
            ValueArray<long> a1 = leak.A1;
            ValueArray<long>? a2 = leak.A2;
            Is<ValueArray<long>>([1], a1);
            Is(null, a2);
            Uni u1 = leak.U1;
            Uni u2 = leak.U2;
            Is((5L, "x"), (u1.Integer, u2.Text));
            Is((LeakN1.X, LeakN2.Y), (leak.N1, leak.N2));
            Is((1L, 2L, null), (leak.P1, leak.P2, leak.P3));
            Obj? w1 = leak.W1;
            long w2 = leak.W2;
            Is((null, 9L), (w1, w2));
        }

        Docs.Say("Leak.O1", "o one");
        Docs.Say("Leak.O2", "o two");
        Docs.Say("Leak.U2", "u two");
        Docs.Say("Leak.W2", "w two");
        Docs.DoNotSay("Leak.I2", "i one");
        Docs.DoNotSay("Leak.A2", "a one");
    }
}
