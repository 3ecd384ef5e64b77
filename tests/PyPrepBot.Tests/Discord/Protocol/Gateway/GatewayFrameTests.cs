using System.Text;
using System.Text.Json;
using PyPrepBot.Discord.Protocol.Gateway;

namespace PyPrepBot.Tests.Discord.Protocol.Gateway;

public sealed class GatewayFrameTests
{
    [Theory, Trait("Row", "G34")]
    [InlineData("""{"op":0,"s":7,"t":"X","d":{"a":[1,"}"]}}""")]
    [InlineData("""{ "d" : {"a":[1,"}"]} , "new":{"op":3,"d":5}, "t":"X","s":7,"op":0 }""")]
    public void The_parts_are_found_in_any_order(string json)
    {
        var frame = Read(json);

        Assert.Equal((0, 7L, "X"), (frame.Op, frame.Sequence, frame.Type));
        Assert.Equal("""{"a":[1,"}"]}""", Encoding.UTF8.GetString(frame.Data.Span));
    }

    [Theory, Trait("Row", "G34")]
    [InlineData("""{"op":[0],"s":{"x":1},"t":5}""")]
    [InlineData("""{"op":1.5,"s":"7","t":null}""")]
    [InlineData("""{"op":99999999999999999999,"s":99999999999999999999,"t":{}}""")]
    [InlineData("{}")]
    public void Parts_of_another_kind_count_as_missing(string json)
    {
        var frame = Read(json);

        Assert.Equal((-1, (long?)null, (string?)null), (frame.Op, frame.Sequence, frame.Type));
        Assert.Equal("null", Encoding.UTF8.GetString(frame.Data.Span));
    }

    [Fact, Trait("Row", "G34")]
    public void Deep_content_is_no_reason_to_fail()
    {
        var deep = new string('[', 200) + new string(']', 200);

        Assert.Equal(deep, Encoding.UTF8.GetString(Read($$"""{"op":0,"d":{{deep}}}""").Data.Span));
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("{\"op\":0")]
    [InlineData("{\"op\":0}{\"op\":1}")]
    public void What_is_no_frame_is_refused(string text) => Assert.ThrowsAny<JsonException>(() => Read(text));

    private static GatewayFrame Read(string json) => GatewayFrame.Read(Encoding.UTF8.GetBytes(json));
}
