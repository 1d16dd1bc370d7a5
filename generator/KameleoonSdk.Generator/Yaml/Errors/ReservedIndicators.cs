namespace KameleoonSdk.Generator.Yaml;

/// <summary>Characters with which no text without quotes may start.</summary>
internal static class ReservedIndicators
{
    /// <summary>Reports one at the position.</summary>
    public static void Check(Cursor cursor, ErrorSink errors)
    {
        var c = cursor.Current;
        if (c is ']' or '}')
        {
            Report(YamlErrorKind.UnexpectedBracket, $"'{c}' closes nothing here: delete it, or put the text in quotes.");
        }
        else if (c is '@' or '`' or '%' or ',' or '|' or '>' or '[' or '{' or '#')
        {
            Report(YamlErrorKind.ReservedIndicator, $"A text cannot start with '{c}', which YAML reserves: put the text in quotes.");
        }

        void Report(YamlErrorKind kind, string message) =>
            errors.ReportIfFirstOnLine(kind, cursor.Position, cursor.Position + 1, message);
    }
}
