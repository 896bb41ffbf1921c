namespace DomainSdk.Schema.Tests.Keywords;

/// <summary>What each assertion takes for a value, and what is said of any other.</summary>
public class AssertionValueTests
{
    [Theory]
    [InlineData("2020-12", """
        {"maximum":"1"}
          DSDK1001 Error 1:12 The value of 'maximum' must be a number, not "1".
        {"exclusiveMinimum":true}
          DSDK1001 Error 1:21 The value of 'exclusiveMinimum' must be a number, not true.
        """)]
    [InlineData("draft-04", """
        {"exclusiveMaximum":true}
          DSDK1017 Info 1:2 'exclusiveMaximum' has no effect without 'maximum'.
        {"exclusiveMaximum":1}
          DSDK1001 Error 1:21 The value of 'exclusiveMaximum' must be true or false, not 1.
        {"maximum":1,"exclusiveMaximum":true}
        {"minimum":1,"exclusiveMinimum":true}
        {"exclusiveMinimum":true}
          DSDK1017 Info 1:2 'exclusiveMinimum' has no effect without 'minimum'.
        {"maximum":1,"exclusiveMaximum":1}
          DSDK1001 Error 1:33 The value of 'exclusiveMaximum' must be true or false, not 1.
        {"minimum":1,"exclusiveMinimum":1}
          DSDK1001 Error 1:33 The value of 'exclusiveMinimum' must be true or false, not 1.
        {"exclusiveMinimum":1}
          DSDK1001 Error 1:21 The value of 'exclusiveMinimum' must be true or false, not 1.
        """)]
    [InlineData("2020-12", """
        {"multipleOf":0}
          DSDK1001 Error 1:15 The value of 'multipleOf' must be a number above zero, not 0.
        {"multipleOf":-1}
          DSDK1001 Error 1:15 The value of 'multipleOf' must be a number above zero, not -1.
        {"multipleOf":"1"}
          DSDK1001 Error 1:15 The value of 'multipleOf' must be a number, not "1".
        {"multipleOf":0.001}
        """)]
    [InlineData("2020-12", """
        {"maxLength":-1}
          DSDK1001 Error 1:14 The value of 'maxLength' must be an integer not below zero, not -1.
        {"minLength":1.5}
          DSDK1001 Error 1:14 The value of 'minLength' must be an integer not below zero, not 1.5.
        {"maxItems":"1"}
          DSDK1001 Error 1:13 The value of 'maxItems' must be an integer not below zero, not "1".
        {"minItems":null}
          DSDK1001 Error 1:13 The value of 'minItems' must be an integer not below zero, not null.
        {"maxProperties":-1}
          DSDK1001 Error 1:18 The value of 'maxProperties' must be an integer not below zero, not -1.
        {"minProperties":[]}
          DSDK1001 Error 1:18 The value of 'minProperties' must be an integer not below zero, not an empty array.
        """)]
    [InlineData("2020-12", """
        {"type":[]}
          DSDK1001 Error 1:9 The value of 'type' must be the name of a type or an array of one or more, not an empty array.
        {"type":1}
          DSDK1001 Error 1:9 The value of 'type' must be a string, not 1.
        {"type":"strng"}
          DSDK1001 Error 1:9 'strng' is not a type; did you mean 'string'?
        {"type":"q"}
          DSDK1001 Error 1:9 'q' is not a type; types are null, boolean, integer, number, string, array, object.
        {"type":["string","string",1]}
          DSDK1001 Warning 1:19 'string' stands twice in 'type'.
          DSDK1001 Error 1:28 The value of 'type' must be a string, not 1.
        {"type":["string","null","string"]}
          DSDK1001 Warning 1:26 'string' stands twice in 'type'.
        {"type":["integer","number"]}
        """)]
    [InlineData("2020-12", """
        {"enum":1}
          DSDK1001 Error 1:9 The value of 'enum' must be an array, not 1.
        {"enum":{}}
          DSDK1001 Error 1:9 The value of 'enum' must be an array, not an empty object.
        {"uniqueItems":1}
          DSDK1001 Error 1:16 The value of 'uniqueItems' must be true or false, not 1.
        {"pattern":1}
          DSDK1001 Error 1:12 The value of 'pattern' must be a string, not 1.
        {"pattern":"("}
          DSDK1004 Error 1:13 Not a regular expression: This group is not closed
        {"format":1}
          DSDK1001 Error 1:11 The value of 'format' must be a string, not 1.
        """)]
    [InlineData("2020-12", """
        {"format":"date_time"}
          DSDK1007 Warning 1:11 The format 'date_time' is not known; did you mean 'date-time'?
        {"format":"zzz"}
          DSDK1007 Info 1:11 The format 'zzz' is not known and not checked.
        {"format":"tim"}
          DSDK1007 Warning 1:11 The format 'tim' is not known; did you mean 'time'?
        {"format":"int32"}
          DSDK1007 Info 1:11 The format 'int32' is not known and not checked.
        {"format":"int64"}
          DSDK1007 Info 1:11 The format 'int64' is not known and not checked.
        {"format":"float"}
          DSDK1007 Info 1:11 The format 'float' is not known and not checked.
        {"format":"double"}
          DSDK1007 Info 1:11 The format 'double' is not known and not checked.
        {"format":"byte"}
          DSDK1007 Info 1:11 The format 'byte' is not known and not checked.
        {"format":"binary"}
          DSDK1007 Info 1:11 The format 'binary' is not known and not checked.
        {"format":"password"}
          DSDK1007 Info 1:11 The format 'password' is not known and not checked.
        {"format":"color"}
          DSDK1007 Info 1:11 The format 'color' is not known and not checked.
        {"format":"phone"}
          DSDK1007 Info 1:11 The format 'phone' is not known and not checked.
        {"format":"style"}
          DSDK1007 Info 1:11 The format 'style' is not known and not checked.
        {"format":"utc-millisec"}
          DSDK1007 Info 1:11 The format 'utc-millisec' is not known and not checked.
        """)]
    [InlineData("2020-12", """
        {"required":"a"}
          DSDK1001 Error 1:13 The value of 'required' must be an array of strings, not "a".
        {"required":["a",1,"a"]}
          DSDK1001 Error 1:18 The value of 'required' must be a string, not 1.
          DSDK1001 Warning 1:20 'a' stands twice in 'required'.
        {"required":[]}
        """)]
    [InlineData("draft-04", """
        {"required":[]}
          DSDK1001 Warning 1:13 The value of 'required' must be an array of one or more names, not an empty array.
        {"required":{}}
          DSDK1001 Error 1:13 The value of 'required' must be an array of strings, not an empty object.
        """)]
    public void Tells_what_its_value_must_be(string dialect, string expected) => KeywordCases.CheckSchemas(dialect, expected);
}
