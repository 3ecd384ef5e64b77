using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>Step 2: whose days the group's days are.</summary>
internal static class ZoneStep
{
    public const string Zone = "zone";

    public static ChatMessage Of(WizardView view, IReadOnlyList<string> zones) => WizardFrame.Of(view, WizardStep.Zone, "time zone",
        new Paragraph("The group's days begin and end by one clock, wherever its members are. They see times by their own."),
        new SelectMenu(
            WizardVerb.Of(WizardVerb.Pick, Zone, view.Draft),
            $"{view.Draft.Zone} – or choose another",
            [.. zones.Select(zone => LikelyZones.Option(zone, view.Act.ReceivedAt))]),
        new ButtonRow(
            WizardFrame.Back(WizardStep.Channel, view.Draft),
            new Button(WizardVerb.Of(WizardVerb.Ask, Zone, view.Draft), "Type another zone"),
            WizardFrame.Next(WizardStep.Time, view.Draft)));
}
