using PyPrepBot.Core.Chat;

namespace PyPrepBot.Core.Features.GroupSetup;

/// <summary>The small forms of the set-up, for what is in no list.</summary>
internal static class SetupForms
{
    private const int Longest = 60;

    /// <param name="asked">The id of the button, whose draft goes on into the form.</param>
    public static Modal Of(ActionId asked)
    {
        var action = new ActionId(WizardVerb.Form, asked.Parts);
        return asked.Part(0) == ZoneStep.Zone
            ? new Modal(action, "Time zone", [], [Text(ZoneStep.Zone, "A city or an IANA name", "Europe/Berlin")])
            : new Modal(action, "Hour and days", [], [
                Text(TimeStep.Hour, "Hour (empty: as it is)", "18:30"),
                Text(TimeStep.Days, "Days (empty: as they are)", "mon wed fri"),
            ]);
    }

    private static TextField Text(string id, string label, string example) =>
        new(id, label, Required: id == ZoneStep.Zone, MaxLength: Longest, Placeholder: example);
}
