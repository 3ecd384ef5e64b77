namespace PyPrepBot.Storage.Files.Yaml;

/// <summary>A piece of a YAML document that remembers where it stood.</summary>
/// <param name="Line">Counted from 1.</param>
internal abstract record YamlNode(int Line)
{
    /// <summary>What an author would call it.</summary>
    public abstract string Called { get; }
}

/// <param name="Plain">Written without quotes, so that other readers may take it for a number, a date or a truth value.</param>
/// <param name="Block">Written with <c>|</c> or <c>></c>; YAML itself puts a line end after it.</param>
internal sealed record YamlText(int Line, string Value, bool Plain, bool Block) : YamlNode(Line)
{
    public override string Called => Value.Length == 0 && Plain ? "nothing" : "a text";
}

internal sealed record YamlList(int Line, IReadOnlyList<YamlNode> Items) : YamlNode(Line)
{
    public override string Called => "a list";
}

/// <param name="Complete">False when the file broke off inside it, so that nothing can be said about what is missing.</param>
internal sealed record YamlMap(int Line, IReadOnlyList<YamlField> Fields, bool Complete) : YamlNode(Line)
{
    public override string Called => "a group of fields";

    public YamlField? Find(string name) => Fields.FirstOrDefault(field => field.Name == name);
}

/// <summary>Something that was refused and reported already; reading it again must not report it twice.</summary>
internal sealed record YamlRefused(int Line) : YamlNode(Line)
{
    public override string Called => "something refused";
}

internal sealed record YamlField(string Name, int Line, YamlNode Value);
