/// <summary>Members that can never stand there are no members.</summary>
internal static class Program
{
    public static void Run()
    {
        var slip = new OrderSlip { Bar = new Bar { Number = 1 }, Baz = new Baz() };
        Is("""{"bar":{"number":1},"baz":{}}""", slip.ToJson());
        Is(slip, OrderSlip.Parse(slip.ToJson()));
        HasNone<Baz>("Number", "Extra", "AdditionalProperties");
        Is(false, OrderSlip.IsValid("""{"baz":{"extra":1}}"""));
    }
}
