using System.Text;
using PyPrepBot.Slack.Protocol.WebApi;

namespace PyPrepBot.Tests.Slack.Protocol.WebApi;

public sealed class ReplyEnvelopeTests
{
    [Fact]
    public void It_tells_the_error_and_the_rights()
    {
        var envelope = Read("""{"ok":false,"error":"missing_scope","needed":"files:write","provided":"chat:write,commands","more":1}""")!;

        Assert.Equal((false, "missing_scope", "files:write", "chat:write,commands"), (envelope.Ok, envelope.Error, envelope.Needed, envelope.Provided));
    }

    [Theory, Trait("Row", "D15")]
    [InlineData("""{"ok":false,"error":"invalid_blocks","errors":["no more [json-pointer:/blocks/1/elements]"]}""")]
    [InlineData("""{"ok":false,"error":"invalid_blocks","errors":[{"message":"no","pointer":"/blocks/1/elements"}]}""")]
    [InlineData("""{"ok":false,"error":"invalid_blocks","response_metadata":{"messages":["[ERROR] x [json-pointer:/blocks/1/elements]"]}}""")]
    public void Pointers_are_found_wherever_they_stand(string json) => Assert.Equal(["/blocks/1/elements"], Read(json)!.Pointers);

    [Theory, Trait("Row", "D10")]
    [InlineData("")]
    [InlineData("<html>oops</html>")]
    [InlineData("{\"ok\":tr")]
    [InlineData("{\"error\":\"x\"}")]
    [InlineData("{\"ok\":\"true\"}")]
    [InlineData("[true]")]
    public void What_is_no_reply_is_none(string body) => Assert.Null(Read(body));

    [Theory]
    [InlineData("""{"ok":false,"error":{"a":1},"errors":"x","response_metadata":[],"needed":7}""")]
    [InlineData("""{"ok":false,"error":"the text \"secret\" was wrong","errors":[{"pointer":"secret text"},7,null]}""")]
    public void What_is_not_as_it_should_be_is_left_out(string json)
    {
        var envelope = Read(json)!;

        Assert.Null(envelope.Error);
        Assert.Null(envelope.Needed);
        Assert.Empty(envelope.Pointers);
    }

    private static ReplyEnvelope? Read(string json) => ReplyEnvelope.Read(Encoding.UTF8.GetBytes(json));
}
