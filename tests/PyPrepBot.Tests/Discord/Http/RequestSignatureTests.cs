using Microsoft.Extensions.Time.Testing;
using PyPrepBot.Discord.Http;

namespace PyPrepBot.Tests.Discord.Http;

[Trait("Row", "H01")]
public sealed class RequestSignatureTests
{
    private const string Timestamp = "1795422600";

    private static readonly FakeTimeProvider Time = new(DateTimeOffset.FromUnixTimeSeconds(1_795_422_600));

    // Made by another library than the one that verifies here.
    private const string Signature =
        "6640e7b637bb55362e1eeebfcb7bd8b47d6aeec7c5c00ae2f7ee829695c953e7e14b0adbf9d7f9c4d3ee039fa533beb30017383e5778af3c74d08433d27fcc0e";

    private static readonly byte[] Body = """{ "type" : 1 ,  "x":"\u00e9" }"""u8.ToArray();

    [Fact]
    public void The_signer_of_these_tests_agrees_with_the_first_vector_of_the_rfc() => Assert.Equal(
        "e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b",
        SigningKey.Sign("", []));

    [Fact, Trait("Row", "H03")]
    public void The_bytes_are_verified_as_they_came() => Assert.True(IsValid(Signature, Timestamp, Body));

    [Fact]
    public void Upper_case_digits_are_digits_too() => Assert.True(IsValid(Signature.ToUpperInvariant(), Timestamp, Body));

    [Fact]
    public void Every_flipped_byte_is_noticed() => Assert.All(Enumerable.Range(0, Body.Length), place =>
    {
        byte[] flipped = [.. Body];
        flipped[place] ^= 1;
        Assert.False(IsValid(Signature, Timestamp, flipped));
    });

    [Fact]
    public void Another_key_is_no_key() => Assert.False(new RequestSignature(
        "3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c", Time).IsValid(Signature, Timestamp, Body));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("not hex")]
    [InlineData("664")]
    [InlineData("6640e7b6")]
    public void What_is_no_signature_is_refused(string? signature) => Assert.False(IsValid(signature, Timestamp, Body));

    [Theory]
    [InlineData(127)]
    [InlineData(126)]
    public void A_signature_that_was_cut_is_refused(int length) => Assert.False(IsValid(Signature[..length], Timestamp, Body));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("soon")]
    [InlineData("-1795422600")]
    [InlineData("1795422600.0")]
    [InlineData("99999999999999999999999")]
    public void What_is_no_timestamp_is_refused(string? timestamp) =>
        Assert.False(IsValid(SigningKey.Sign(timestamp ?? "", Body), timestamp, Body));

    [Theory, Trait("Row", "H04")]
    [InlineData(0, true)]
    [InlineData(-299, true)]
    [InlineData(299, true)]
    [InlineData(-600, false)]
    [InlineData(600, false)]
    public void Only_what_was_signed_just_now_is_valid(int seconds, bool isValid)
    {
        var timestamp = $"{1_795_422_600 + seconds}";

        Assert.Equal(isValid, IsValid(SigningKey.Sign(timestamp, Body), timestamp, Body));
    }

    private static bool IsValid(string? signature, string? timestamp, byte[] body) =>
        new RequestSignature(SigningKey.Public, Time).IsValid(signature, timestamp, body);
}
