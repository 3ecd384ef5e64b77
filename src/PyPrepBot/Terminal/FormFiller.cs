using PyPrepBot.Core.Chat;
using PyPrepBot.Core.Chat.Blocks;
using PyPrepBot.Terminal.Typing;

namespace PyPrepBot.Terminal;

/// <summary>Asks for the fields of a form, one after the other.</summary>
internal sealed class FormFiller(Dialogue dialogue, Func<string, bool> isCommand)
{
    private const string EndOfLines = ".";
    private const string Emptied = "-";

    /// <summary>What was given by field id; null when the form was left.</summary>
    public async Task<IReadOnlyDictionary<string, string>?> FillAsync(Modal form, string prompt, CancellationToken stopping)
    {
        dialogue.Say(TerminalMessages.FormHead(form));
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        ModalField? before = null;
        foreach (var field in form.Fields)
        {
            var value = field switch
            {
                ChoiceField choice => await ChooseAsync(choice, before as ChoiceField, form.Action, prompt, stopping),
                TextField { Multiline: true } text => await TypeAsync(text, prompt, LinesAsync, stopping),
                TextField text => await TypeAsync(text, prompt, LineAsync, stopping),
                _ => throw new System.Diagnostics.UnreachableException($"The terminal cannot ask for {field.GetType().Name}."),
            };
            if (value is null)
            {
                return null;
            }

            values[field.Id] = value;
            before = field;
        }

        return values;
    }

    private async Task<string?> ChooseAsync(
        ChoiceField field, ChoiceField? before, ActionId action, string prompt, CancellationToken stopping)
    {
        var menu = new SelectMenu(action, field.Label, field.Options, field.Min, field.Max);
        var isShown = before is not null && before.Options.SequenceEqual(field.Options);
        var message = TerminalMessages.Choice(menu);
        var controls = Controls.Of(message, _ => false);
        dialogue.Show(null, isShown ? TerminalMessages.SameChoice(menu, controls) : message, controls);
        while (await LineAsync(prompt, stopping) is { } line)
        {
            if (line.Trim().Length == 0 && field.Min == 0)
            {
                return "";
            }

            if (TypedLine.Read(line, controls, []) is Meaning.Take taken)
            {
                return string.Join(',', taken.Values);
            }

            dialogue.Say(TerminalMessages.NoSuchChoice(menu, controls));
        }

        return null;
    }

    private async Task<string?> TypeAsync(
        TextField field, string prompt, Func<string, CancellationToken, Task<string?>> readAsync, CancellationToken stopping)
    {
        dialogue.Say(TerminalMessages.AskFor(field));
        while (await readAsync(prompt, stopping) is { } typed)
        {
            // What stands there already is kept by an empty line; one dash empties the field.
            var text = field.Value is null ? typed : typed.Length == 0 ? field.Value : typed == Emptied ? "" : typed;
            if (field.Required && string.IsNullOrWhiteSpace(text))
            {
                dialogue.Say(TerminalMessages.Needed(field));
            }
            else if (text.Length > field.MaxLength)
            {
                dialogue.Say(TerminalMessages.TooLong(field.MaxLength));
            }
            else
            {
                return text;
            }
        }

        return null;
    }

    private async Task<string?> LinesAsync(string prompt, CancellationToken stopping)
    {
        var lines = new List<string>();
        while (await LineAsync(prompt, stopping) is { } line)
        {
            if (line.Length == 0 || line == EndOfLines)
            {
                return string.Join('\n', lines);
            }

            lines.Add(line);
        }

        return null;
    }

    // A command typed out of habit is not an answer.
    private async Task<string?> LineAsync(string prompt, CancellationToken stopping)
    {
        while (await dialogue.AskAsync(prompt, stopping) is { } line)
        {
            var word = line.Trim();
            if (word == RoomCommand.Cancel)
            {
                dialogue.Say(TerminalMessages.FormLeft);
                return null;
            }

            if (word == RoomCommand.Quit)
            {
                dialogue.Close();
                return null;
            }

            if (!word.StartsWith('/') || !isCommand(CommandLine.Split(word).Verb))
            {
                return line;
            }

            dialogue.Say(TerminalMessages.FormIsOpen);
        }

        return null;
    }
}
