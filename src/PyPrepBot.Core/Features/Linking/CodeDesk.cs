using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.References;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features.Linking;

/// <summary>Hands out codes that are typed on the other platform, and reads them there.</summary>
public sealed class CodeDesk(ICodeStore codes, CodeTries tries, Draw draw)
{
    /// <summary>How long a code is worth something.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromMinutes(10);

    // Without those that look alike: 0 and O, 1 and I and L.
    private const string Letters = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";
    private const int Length = 8;

    public async Task<LinkCode> MakeAsync(
        CodeKind kind, GroupId group, UserRef by, DateTimeOffset now, CancellationToken cancellation)
    {
        var user = by with { Name = WellFormed.Of(by.Name) };
        while (true)
        {
            var text = string.Concat(Enumerable.Range(0, Length).Select(_ => Letters[draw(Letters.Length)]));
            var code = new LinkCode(text, kind, group, user, now + Life);
            if (await codes.AddAsync(code, cancellation))
            {
                return code;
            }
        }
    }

    /// <summary>The code that was typed, or the words why it is none.</summary>
    public async Task<(LinkCode? Code, ChatMessage? Refusal)> ReadAsync(
        string typed, CodeKind kind, UserRef by, DateTimeOffset now, CancellationToken cancellation)
    {
        if (!tries.Take(by, now))
        {
            return (null, CodeMessages.TooManyTries());
        }

        return await FindAsync(typed, kind, cancellation) switch
        {
            null => (null, CodeMessages.Unknown(kind)),
            { IsUsedUp: true } => (null, CodeMessages.UsedUp(kind)),
            var code when code.ExpiresAt <= now => (null, CodeMessages.Expired(kind)),
            var code => (code, null),
        };
    }

    /// <summary>Makes the code this person's; of two who use it at once the first one wins.</summary>
    public Task<bool> TakeAsync(LinkCode code, UserRef by, DateTimeOffset now, CancellationToken cancellation) =>
        codes.TakeAsync(code.Text, by, now, cancellation);

    public Task UseUpAsync(LinkCode code, CancellationToken cancellation) => codes.UseUpAsync(code.Text, cancellation);

    // As people type it: in small letters, in two halves.
    private async Task<LinkCode?> FindAsync(string typed, CodeKind kind, CancellationToken cancellation)
    {
        var text = string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();
        return text.Length == Length && await codes.FindAsync(text, cancellation) is { } code && code.Kind == kind ? code : null;
    }
}
