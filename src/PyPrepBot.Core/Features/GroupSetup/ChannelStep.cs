using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Core.Chat.Text;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>Step 1: where. This channel, or the one there is already; another one is chosen by going there.</summary>
internal static class ChannelStep
{
    public static ChatMessage Of(WizardView view) => WizardFrame.Of(view, WizardStep.Channel, "where", [
        .. Lost(view),
        new Paragraph("The challenge of the day, its answer and the board of the week are posted in one channel."),
        new ButtonRow([.. AsItIs(view), .. Buttons(view)]),
        new Paragraph(new RichText(
            "For another channel type ", new Code("/group setup"), " there, or ", new Code("/group setup channel:"),
            " and its name here.")),
    ]);

    // Whoever has mended why nothing is posted wants no steps.
    private static IEnumerable<Button> AsItIs(WizardView view) => view switch
    {
        { Kept: null } => [],
        { Group.RemovedAt: not null } => [Keep(view, "Bring the group back as it was")],
        { Group.IsPosting: false } or { Kept.Halt: not null } => [Keep(view, "It is mended: go on posting")],
        _ => [],
    };

    private static Button Keep(WizardView view, string label) =>
        new(WizardVerb.Of(WizardVerb.Save, "keep", view.Draft), label, ButtonStyle.Primary);

    private static IEnumerable<Button> Buttons(WizardView view)
    {
        var (here, kept) = (view.Act.Channel, view.Kept);
        if (!view.Act.Rights.BotIsOutside)
        {
            var name = view.Act.ChannelNames.GetValueOrDefault(here.Id) is { } known ? $" (#{WellFormed.Of(known)})" : "";
            yield return Choice(
                "here", $"Post in this channel{name}", view.Draft with { IsHere = true }, kept is null || kept.Channel == here);
        }

        if (kept is not null && kept.Channel != here)
        {
            var name = kept.ChannelName is { } known ? $"#{known}" : "the channel it has";
            yield return Choice("kept", $"Stay in {name}", view.Draft with { IsHere = false }, isSuggested: true);
        }
    }

    private static Button Choice(string what, string label, SetupDraft draft, bool isSuggested) => new(
        WizardFrame.Show(what, WizardStep.Zone, draft), label, isSuggested ? ButtonStyle.Primary : ButtonStyle.Plain);

    private static IEnumerable<Block> Lost(WizardView view) =>
        view.Group.RoomOf(view.Act.Channel.Platform, view.Act.Channel.Space) is { Halt.ChannelIsGone: true } room
            ? [new Paragraph(new RichText(HaltMessages.Channel(room), " is gone or hidden from the bot, so a new channel is needed."))]
            : [];
}
