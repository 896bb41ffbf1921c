using DomainSdk.CodeFixes;
using DomainSdk.Generator.Switches;

namespace DomainSdk.Generator.Tests.CodeFixes;

public class MissingArmsTests
{
    [Fact]
    public async Task Each_missing_case_gets_an_arm_on_a_line_of_its_own() => await CheckAsync(
        "DSDK1906",
        """
        class C
        {
            int F(Shape shape) => shape switch
            {
                Circle => 1, // round
            };
        }
        """,
        """
        class C
        {
            int F(Shape shape) => shape switch
            {
                Circle => 1, // round
                Polygon.Square => throw new System.NotSupportedException(),
                Polygon.Triangle => throw new System.NotSupportedException(),
            };
        }
        """);

    [Fact]
    public async Task Last_arm_without_a_comma_gets_one() => await CheckAsync(
        "DSDK1906",
        """
        class C
        {
            int F(Shape shape) => shape switch
            {
                // The round ones.
                Circle => 1,
                Polygon.Square => 2
            };
        }
        """,
        """
        class C
        {
            int F(Shape shape) => shape switch
            {
                // The round ones.
                Circle => 1,
                Polygon.Square => 2,
                Polygon.Triangle => throw new System.NotSupportedException(),
            };
        }
        """);

    [Theory]
    [InlineData("Circle => 1", "Circle => 1, Polygon.Square => throw new System.NotSupportedException(), Polygon.Triangle => throw new System.NotSupportedException()")]
    [InlineData("Circle => 1, Polygon.Square => 2,", "Circle => 1, Polygon.Square => 2, Polygon.Triangle => throw new System.NotSupportedException(),")]
    public async Task Arms_on_one_line_stay_on_it(string arms, string mended) => await CheckAsync(
        "DSDK1906", $"class C {{ int F(Shape shape) => shape switch {{ {arms} }}; }}", $"class C {{ int F(Shape shape) => shape switch {{ {mended} }}; }}");

    [Fact]
    public async Task Empty_switch_and_null_get_their_arms() => await CheckAsync(
        "DSDK1906",
        "class C { int F(Shape? shape) => shape switch { Polygon => 1 }; }",
        "class C { int F(Shape? shape) => shape switch { Polygon => 1, Circle => throw new System.NotSupportedException(), null => throw new System.NotSupportedException() }; }");

    [Fact]
    public async Task Statement_gets_sections() => await CheckAsync(
        "DSDK1907",
        """
        class C
        {
            void F(Shape shape)
            {
                switch (shape)
                {
                    case Circle:
                        break;
                }
            }
        }
        """,
        """
        class C
        {
            void F(Shape shape)
            {
                switch (shape)
                {
                    case Circle:
                        break;
                    case Polygon.Square: throw new System.NotSupportedException();
                    case Polygon.Triangle: throw new System.NotSupportedException();
                }
            }
        }
        """);

    private static async Task CheckAsync(string id, string code, string expected)
    {
        var mended = Assert.Single(await Mended.OfferAsync(code, new MissingArmsFix(), id, new UnionSwitchAnalyzer()));
        Assert.Equal(id == "DSDK1906" ? "Add the missing arms" : "Add the missing sections", mended.Title);
        Assert.Equal(expected, mended.Text);
        Assert.DoesNotContain(id, await Mended.ProblemsAsync(mended.Text, new UnionSwitchAnalyzer()));
    }
}
