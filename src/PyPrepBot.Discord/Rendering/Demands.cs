using PyPrepBot.Core.Chat.Text;
using PyPrepBot.Discord.Protocol.Outgoing;

namespace PyPrepBot.Discord.Rendering;

/// <summary>What no cutting can mend: a message that breaks one of these is a bug of whoever made it.</summary>
internal static class Demands
{
    public static void OfComponents(IReadOnlyList<Component> components)
    {
        var all = Flat(components).ToList();
        Demand(all.Count <= Limits.Components, $"has {all.Count} components; Discord takes {Limits.Components}");

        var ids = all.Select(component => component.CustomId).OfType<string>().ToList();
        Demand(ids.TrueForAll(id => id.Length > 0 && Runes.Count(id) <= Limits.CustomId), "has a control whose id is empty or too long");
        Demand(ids.TrueForAll(Runes.IsWellFormed), "has a control whose id is no well-formed text");
        Demand(ids.Distinct(StringComparer.Ordinal).Count() == ids.Count, "has two controls of one id");
    }

    public static void Demand(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidOperationException($"This message or form {otherwise}.");
        }
    }

    public static IEnumerable<Component> Flat(IReadOnlyList<Component> components) => components.SelectMany(component =>
        Flat([.. component.Components ?? [], .. component.Inner is { } inner ? [inner] : Array.Empty<Component>()]).Prepend(component));
}
