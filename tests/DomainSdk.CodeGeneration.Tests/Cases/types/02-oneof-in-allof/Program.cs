/// <summary>A case judges as its union does.</summary>
internal static class Program
{
    public static void Run()
    {
        Parcel parcel = Parcel.Parse("""{"id":"p1","sides":4}""");
        Is("a box with 4 sides", parcel switch { Parcel.Boxed boxed => $"a box with {boxed.Sides} sides", Parcel.Rolled rolled => $"a roll of {rolled.Diameter}" });
        Is("p1", parcel.Id);
        Is(null, parcel.Weight);

        // What fits both is neither, whichever type is asked, and whatever the variable is declared as.
        const string both = """{"id":"a","sides":4,"diameter":1}""";
        Is(false, Parcel.IsValid(both));
        Is(false, Parcel.Boxed.IsValid(both));
        Is(false, Parcel.Rolled.IsValid(both));
        Throws<DomainValidationException>(() => Parcel.Boxed.Parse(both));
        var box = new Parcel.Boxed { Id = "a", Sides = 4, AdditionalProperties = [new("diameter", JsonValue.From(1))] };
        Is(false, box.Validate().IsValid);
        Parcel same = box;
        Is(false, same.Validate().IsValid);
        Is(true, (box with { AdditionalProperties = ValueMap<JsonValue>.Empty }).Validate().IsValid);
    }
}
