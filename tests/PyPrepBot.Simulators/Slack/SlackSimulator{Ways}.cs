using PyPrepBot.Simulators.Slack.Http;
using PyPrepBot.Simulators.Slack.OAuth;

namespace PyPrepBot.Simulators.Slack;

/// <summary>The other ways between Slack and the bot: requests instead of sockets, and installing.</summary>
public sealed partial class SlackSimulator
{
    /// <summary>From now on the bot is told everything by requests to this address.</summary>
    public void DeliverTo(Uri address) => Locked(() => _simulation.Transport.Http = new HttpSender(_simulation, address));

    /// <summary>What Slack does when the address is saved: a signed challenge that has to come back. False when it does not.</summary>
    public async Task<bool> VerifiesAddressAsync(CancellationToken cancellation)
    {
        var challenge = Locked(() => World.Ids.NextSecret(40));
        var body = $$"""{"token":"{{World.App.VerificationToken}}","challenge":"{{challenge}}","type":"url_verification"}""";
        var (status, text) = await PostAsync(body, HttpBodies.JsonType, isSigned: true, cancellation);
        return status == 200 && text.Contains(challenge, StringComparison.Ordinal);
    }

    /// <summary>What Slack does now and then to see whether the certificate is good: unsigned, and to be answered with nothing.</summary>
    public Task<(int Status, string Body)> ChecksCertificateAsync(CancellationToken cancellation, string more = "") =>
        PostAsync($"ssl_check=1&token={World.App.VerificationToken}{more}", HttpBodies.Form, isSigned: false, cancellation);

    /// <summary>A request to the bot's address with any body.</summary>
    public Task<(int Status, string Body)> PostAsync(string body, string type, bool isSigned, CancellationToken cancellation) =>
        (_simulation.Transport.Http ?? throw new InvalidOperationException("No address is known; DeliverTo sets it."))
        .PostAsync(body, type, isSigned, cancellation);

    /// <summary>Somebody says yes on the page the bot sent them to; gives back where their browser goes then.</summary>
    /// <param name="without">Optional scopes this person takes away.</param>
    public Uri Allows(string member, Uri page, bool forAll = false, params IReadOnlyCollection<string> without) => Locked(() =>
    {
        var asked = Asked(page);
        return new Uri(_simulation.Grants.Accept(asked, World.Member(member), forAll, without));
    });

    /// <summary>Somebody says no.</summary>
    public Uri Denies(Uri page) => Locked(() => new Uri(GrantBook.Deny(Asked(page))));

    private IReadOnlyDictionary<string, string> Asked(Uri page)
    {
        var asked = GrantBook.Query(page);
        return _simulation.Grants.Refusal(asked) is { } refusal ? throw new InvalidOperationException(refusal) : asked;
    }
}
