using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Core.Groups;
using PyPrepBot.Core.Stores;

namespace PyPrepBot.Core.Features;

/// <summary>Whether the moderators of a group take anything from a member; asked before it is kept.</summary>
public sealed class Restrictions(IMemberSettingsStore settings, ILinkStore links)
{
    /// <returns>What the member reads instead; null when reports are taken from them.</returns>
    public async Task<ChatMessage?> OnReportsAsync(GroupId group, MemberId member, CancellationToken cancellation) =>
        (await OfAsync(group, member, cancellation)).ReportsMuted ? Refusal("reports") : null;

    /// <returns>What the member reads instead; null when suggestions are taken from them.</returns>
    public async Task<ChatMessage?> OnSuggestionsAsync(GroupId group, MemberId member, CancellationToken cancellation) =>
        (await OfAsync(group, member, cancellation)).SuggestionsMuted ? Refusal("suggested questions") : null;

    private async Task<MemberSettings> OfAsync(GroupId group, MemberId account, CancellationToken cancellation) =>
        await settings.FindAsync(group, await links.MainAsync(group, account, cancellation), cancellation);

    private static ChatMessage Refusal(string what) => new(
        $"Your {what} are not taken here at the moment.",
        new Paragraph(new RichText(
            $"The moderators of this group take no {what} from you at the moment, so nothing was kept. Answering goes on as ever. ",
            new Code("/my settings"), " shows how it stands; a moderator can lift it.")));
}
