using DomainSdk;
using Standards.GeoJson;

namespace Standards;

/// <summary>Features on a map: a union of nine shapes, told apart by 'type'.</summary>
internal static class GeoJsonProgram
{
    public static void Run()
    {
        // Build.
        var office = new Map.GeoJSONFeature
        {
            Id = "office",
            Geometry = new GeoJSONFeatureGeometry.GeoJSONPoint { Coordinates = [13.4, 52.5] },
            Properties = [new("name", JsonValue.From("Office")), new("floors", JsonValue.From(4))],
        };

        // Switch over what was read: the compiler and its helper know that there are nine cases and no more.
        Map map = Map.Parse(office.ToJson());
        string what = map switch
        {
            Map.GeoJSONFeature { Geometry: GeoJSONFeatureGeometry.GeoJSONPoint point } => $"a point at {point.Coordinates[0]}, {point.Coordinates[1]}",
            Map.GeoJSONFeature feature => $"a feature with {feature.Properties?.Count ?? 0} properties",
            Map.GeoJSONFeatureCollection collection => $"{collection.Features.Count} features",
            Map.GeoJSONPoint or Map.GeoJSONLineString or Map.GeoJSONPolygon => "a shape",
            Map.GeoJSONMultiPoint or Map.GeoJSONMultiLineString or Map.GeoJSONMultiPolygon or Map.GeoJSONGeometryCollection => "several shapes",
        };
        Expect.That(what == "a point at 13.4, 52.5");

        // Change.
        var moved = office with { Geometry = new GeoJSONFeatureGeometry.GeoJSONPoint { Coordinates = [2.35, 48.85] } };
        Expect.That(moved != office && moved.Id == office.Id);
        Expect.That(moved.ToJson() == """{"type":"Feature","id":"office","properties":{"name":"Office","floors":4},"geometry":{"type":"Point","coordinates":[2.35,48.85]}}""");
        Expect.That(!Map.IsValid("""{"type":"Point","coordinates":[1]}"""u8));
    }
}
