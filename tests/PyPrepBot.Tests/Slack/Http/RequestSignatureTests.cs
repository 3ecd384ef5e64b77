using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Slack.Http;
using PyPrepBot.Tests.Support.Schemas;

namespace PyPrepBot.Tests.Slack.Http;

[Trait("Row", "E1")]
public sealed class RequestSignatureTests
{
    private static readonly FakeTimeProvider Time = new(DateTimeOffset.FromUnixTimeSeconds(1_795_422_600));

    public static TheoryData<int> Vectors => [.. Enumerable.Range(0, 15)];

    [Theory, MemberData(nameof(Vectors))]
    public void Each_vector_is_judged_as_it_says(int index)
    {
        var vector = Cases()[index];
        var time = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(vector.GetProperty("now").GetInt64()));

        var verdict = new RequestSignature(Text(vector, "secret"), time).Of(
            Text(vector, "signature"), Text(vector, "timestamp"), Encoding.UTF8.GetBytes(Text(vector, "body")!));

        Assert.Equal(vector.GetProperty("valid").GetBoolean(), verdict == SignatureVerdict.Valid);
    }

    [Fact]
    public void There_are_no_more_vectors_than_are_tried() => Assert.Equal(Vectors.Count, Cases().Count);

    [Theory]
    [InlineData(-301, "Untimely")]
    [InlineData(-300, "Valid")]
    [InlineData(300, "Valid")]
    [InlineData(301, "Untimely")]
    public void What_was_signed_at_another_time_is_told_from_what_was_not_signed(int seconds, string verdict)
    {
        var timestamp = $"{1_795_422_600 + seconds}";

        Assert.Equal(verdict, $"{Of(SlackSigner.Sign(timestamp, []), timestamp)}");
        Assert.Equal(-seconds, new RequestSignature(SlackSigner.Secret, Time).Age(timestamp));
    }

    [Theory]
    [InlineData("-1795422600")]
    [InlineData(" 1795422600")]
    [InlineData("1795422600.0")]
    [InlineData("99999999999999999999999")]
    public void What_is_no_timestamp_is_refused_though_it_was_signed(string timestamp) =>
        Assert.Equal(SignatureVerdict.Foreign, Of(SlackSigner.Sign(timestamp, []), timestamp));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Without_a_secret_nobody_is_let_in(string? secret) => Assert.Equal(
        SignatureVerdict.Foreign,
        new RequestSignature(secret, Time).Of(
            "v0=" + Convert.ToHexStringLower(System.Security.Cryptography.HMACSHA256.HashData([], "v0:1795422600:"u8)), "1795422600", []));

    private static SignatureVerdict Of(string? signature, string? timestamp) =>
        new RequestSignature(SlackSigner.Secret, Time).Of(signature, timestamp, []);

    private static List<JsonElement> Cases() =>
        [.. SpecFiles.Read("slack/signature-vectors.json").GetProperty("cases").EnumerateArray()];

    private static string? Text(JsonElement vector, string name) => vector.GetProperty(name).GetString();
}
