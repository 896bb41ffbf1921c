using System.Linq;
using DomainSdk;
using Standards.OpenApi;

namespace Standards;

/// <summary>An API description: members told by patterns, and values that are a thing or a reference to it.</summary>
internal static class OpenApiProgram
{
    public static void Run()
    {
        var get = new Operation
        {
            OperationId = "tides",
            Parameters = [new Parameter { Name = "day", In = ParameterIn.Query, SchemaValue = true }],
            Responses = new Responses { Default = new Response { Description = "The tides of a day." } },
        };
        var api = new Api
        {
            Openapi = "3.1.0",
            Info = new Info { Title = "Tides", Version = "1.0" },
            Paths = new Paths { PathItems = [new("/tides", new PathItem { Get = get })] },
        };
        Expect.That(api.Validate().IsValid);
        Api read = Api.Parse(api.ToJson());
        Expect.That(read == api);

        foreach (var (path, item) in read.Paths!.PathItems)
        {
            string parameters = string.Join(", ", item.Get!.Parameters!.Value.Select(parameter => parameter switch
            {
                ParameterOrReference.ReferenceCase reference => $"see {reference.Value.Ref}",
                Parameter plain => plain.Name,
            }));
            Expect.That($"{path}?{parameters}" == "/tides?day");
        }

        var beta = read with { Info = read.Info with { Version = "2.0-beta" }, AdditionalProperties = [new("x-stage", JsonValue.From("beta"))] };
        Expect.That(beta.Validate().IsValid && Api.Parse(beta.ToJson()).AdditionalProperties["x-stage"].GetString() == "beta");
        Expect.That(!(read with { AdditionalProperties = [new("stage", JsonValue.From("beta"))] }).Validate().IsValid);
    }
}
