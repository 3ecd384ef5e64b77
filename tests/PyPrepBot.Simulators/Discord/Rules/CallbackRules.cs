using PyPrepBot.Simulators.Discord.World;

namespace PyPrepBot.Simulators.Discord.Rules;

/// <summary>Which answer fits which interaction, and what it may hold.</summary>
/// <remarks>https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-response-object</remarks>
internal static class CallbackRules
{
    public static void Check(Body form, int interactionType, StoredMessage? source, int files)
    {
        form.Only("type", "data");
        var type = (int)(form.Number("type", 1, 12, required: true) ?? 0);
        if (!Fits(type, interactionType, source is not null))
        {
            form.Fail("type", "INTERACTION_CALLBACK_TYPE_INVALID",
                $"Callback type {type} does not answer interaction type {interactionType}.");
            return;
        }

        if (type is 4 or 7 && form.Object("data", required: type == 4) is { } message)
            MessageRules.Check(message, type == 4 ? MessageKind.Answer : MessageKind.Update, type == 7 && MessageRules.IsV2(source), files);
        if (type == 5 && form.Object("data") is { } deferred)
            CheckDeferred(deferred);
        if (type == 8 && form.Object("data", required: true) is { } list)
        {
            list.Only("choices");
            if (!list.Has("choices"))
                list.Fail("choices", "BASE_TYPE_REQUIRED", "This field is required");
        }

        if (type == 9 && form.Object("data", required: true) is { } modal)
            ModalRules.Check(modal);
    }

    public static void CheckChoices(Body form, long optionType) => ChoiceRules.Check(form.Object("data")!, optionType);

    private static void CheckDeferred(Body data)
    {
        data.Only("flags");
        if (data.Number("flags", 0, int.MaxValue) is not (null or 0 or MessageRules.Ephemeral))
            data.Fail("flags", "MESSAGE_FLAGS_NOT_ALLOWED", "A deferred message may only be ephemeral.");
    }

    private static bool Fits(int type, int interactionType, bool hasMessage) => type switch
    {
        1 => interactionType == 1,
        4 or 5 => interactionType is 2 or 3 or 5,
        6 or 7 => interactionType == 3 || (interactionType == 5 && hasMessage),
        8 => interactionType == 4,
        9 => interactionType is 2 or 3,
        _ => false,
    };
}
