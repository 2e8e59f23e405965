// Generated from packages/core/src/grammar/schema.json by scripts/generate.ts; change that instead of this.

/** The value of packages/core/src/grammar/schema.json. */
export const schema: Readonly<Record<string, unknown>> = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "$id": "https://dueprocess.dev/schema/procedure-1.json",
  "title": "Procedure",
  "description": "A written incident procedure, made executable. One document, one procedure.",
  "type": "object",
  "properties": {
    "dueprocess": {
      "description": "The version of this language.",
      "examples": [
        1
      ],
      "const": 1
    },
    "procedure": {
      "$ref": "#/$defs/name",
      "description": "The name of the procedure, by which other procedures and hosts refer to it.",
      "examples": [
        "hse-accident"
      ]
    },
    "version": {
      "$ref": "#/$defs/version",
      "description": "The version of this document. A case stays with the version it was opened under.",
      "examples": [
        "1.0.0"
      ]
    },
    "title": {
      "$ref": "#/$defs/label",
      "description": "What people read instead of the name of the procedure.",
      "examples": [
        {
          "en": "Service incident",
          "zh": "服务事件管理"
        }
      ],
      "x-behaviour": false
    },
    "note": {
      "$ref": "#/$defs/text",
      "description": "Free text for the reader of this document; it changes nothing.",
      "examples": [
        "Agreed with the works council in 2025."
      ],
      "x-behaviour": false
    },
    "sources": {
      "description": "The documents that this procedure implements, by the name that clauses begin with.",
      "examples": [
        {
          "HSE": {
            "title": "HSE 事故管理",
            "date": "2019-03-01"
          }
        }
      ],
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/name"
      },
      "additionalProperties": {
        "$ref": "#/$defs/source"
      },
      "x-behaviour": false
    },
    "calendars": {
      "description": "Working time, by the name that deadlines use.",
      "examples": [
        {
          "office": "cn-office",
          "bank": {
            "use": "at-banks",
            "counting": "eu-1182-71"
          }
        }
      ],
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/name"
      },
      "additionalProperties": {
        "$ref": "#/$defs/calendar"
      }
    },
    "scales": {
      "description": "Closed lists of words, lowest first.",
      "examples": [
        {
          "priority": {
            "P2": {
              "zh": "二级"
            },
            "P1": {
              "zh": "一级"
            }
          }
        }
      ],
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/name"
      },
      "additionalProperties": {
        "$ref": "#/$defs/scale"
      }
    },
    "roles": {
      "description": "Who takes part.",
      "examples": [
        {
          "service-desk": {
            "title": "Service desk"
          },
          "requester": {
            "of": "case"
          }
        }
      ],
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/name"
      },
      "additionalProperties": {
        "$ref": "#/$defs/role"
      }
    },
    "forms": {
      "description": "What steps record.",
      "examples": [
        {
          "report": {
            "occurredAt": "date-time",
            "deaths?": "integer"
          }
        }
      ],
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/name"
      },
      "additionalProperties": {
        "$ref": "#/$defs/form"
      }
    },
    "define": {
      "description": "Named expressions over facts.",
      "examples": [
        {
          "serious": "triage.impact >= \"medium\" and priority >= \"P2\""
        }
      ],
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/name"
      },
      "additionalProperties": {
        "$ref": "#/$defs/definition"
      }
    },
    "decisions": {
      "description": "Grades, priorities and kinds, decided by tables over facts.",
      "examples": [
        {
          "priority": {
            "gives": "priority",
            "table": "triage.impact | priority\nhigh | P1\nlow | P2\n"
          }
        }
      ],
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/name"
      },
      "additionalProperties": {
        "$ref": "#/$defs/decision"
      }
    },
    "open": {
      "description": "The steps that open a case; exactly one of them is its first entry.",
      "examples": [
        {
          "register": {
            "by": "requester",
            "form": "intake",
            "to": "registered"
          }
        }
      ],
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/name"
      },
      "additionalProperties": {
        "$ref": "#/$defs/step"
      }
    },
    "stages": {
      "description": "The places of the procedure.",
      "examples": [
        {
          "registered": {
            "steps": {
              "triage": {
                "by": "service-desk",
                "to": "closed"
              }
            }
          },
          "closed": {
            "final": true
          }
        }
      ],
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/name"
      },
      "additionalProperties": {
        "$ref": "#/$defs/stage"
      }
    },
    "steps": {
      "description": "Steps offered in every stage that is not final; they do not move the case.",
      "examples": [
        {
          "supplement": {
            "by": "requester",
            "amend": "intake"
          }
        }
      ],
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/name"
      },
      "additionalProperties": {
        "$ref": "#/$defs/step"
      }
    },
    "deadlines": {
      "description": "What must have happened by when.",
      "examples": [
        {
          "response": {
            "within": "15 minutes",
            "after": "register",
            "until": "accept"
          }
        }
      ],
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/name"
      },
      "additionalProperties": {
        "$ref": "#/$defs/deadline"
      }
    },
    "constraints": {
      "description": "Rules over the whole case that have no limit in time.",
      "examples": [
        {
          "four-eyes": {
            "different": [
              "resolve",
              "call-back"
            ]
          }
        }
      ],
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/name"
      },
      "additionalProperties": {
        "$ref": "#/$defs/constraint"
      }
    },
    "records": {
      "description": "Documents that the case leaves behind.",
      "examples": [
        {
          "incident-report": {
            "title": "Incident report",
            "forms": [
              "intake"
            ]
          }
        }
      ],
      "type": "object",
      "propertyNames": {
        "$ref": "#/$defs/name"
      },
      "additionalProperties": {
        "$ref": "#/$defs/record"
      }
    }
  },
  "required": [
    "dueprocess",
    "procedure",
    "version"
  ],
  "additionalProperties": false,
  "x-partial": true,
  "$defs": {
    "name": {
      "title": "Name",
      "description": "Letters of any script, digits and hyphens; begins with a letter.",
      "examples": [
        "service-desk",
        "服务台"
      ],
      "type": "string",
      "pattern": "^\\p{L}[\\p{L}\\p{M}\\p{Nd}]*(-[\\p{L}\\p{M}\\p{Nd}]+)*$"
    },
    "field-name": {
      "title": "Field name",
      "description": "The name of a field, with a question mark behind it where the field may stay empty.",
      "examples": [
        "deaths",
        "occurredAt?"
      ],
      "type": "string",
      "pattern": "^\\p{L}[\\p{L}\\p{M}\\p{Nd}]*(-[\\p{L}\\p{M}\\p{Nd}]+)*\\??$"
    },
    "path": {
      "title": "Path",
      "description": "A fact: the name of a decision or definition, or a form and its field with a dot between.",
      "examples": [
        "grade",
        "report.deaths"
      ],
      "type": "string",
      "pattern": "^\\p{L}[\\p{L}\\p{M}\\p{Nd}]*(-[\\p{L}\\p{M}\\p{Nd}]+)*(\\.\\p{L}[\\p{L}\\p{M}\\p{Nd}]*(-[\\p{L}\\p{M}\\p{Nd}]+)*)*$"
    },
    "language-tag": {
      "title": "Language tag",
      "description": "A language as BCP 47 writes it.",
      "examples": [
        "en",
        "zh",
        "zh-Hant"
      ],
      "type": "string",
      "pattern": "^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$"
    },
    "version": {
      "title": "Version",
      "description": "Three numbers with dots between, and a suffix where wanted (semver.org).",
      "examples": [
        "1.0.0",
        "2.1.0-draft.1"
      ],
      "type": "string",
      "pattern": "^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?$"
    },
    "text": {
      "title": "Text",
      "description": "Free text.",
      "examples": [
        "The head of the unit reports."
      ],
      "type": "string"
    },
    "condition": {
      "title": "Condition",
      "description": "A true-or-false expression over facts.",
      "examples": [
        "grade >= \"larger\" and report.deaths > 0"
      ],
      "type": "string",
      "minLength": 1
    },
    "expression": {
      "title": "Expression",
      "description": "A typed expression over facts.",
      "examples": [
        "report.deaths + report.missing"
      ],
      "type": "string",
      "minLength": 1
    },
    "duration": {
      "title": "Duration",
      "description": "A length of time; the unit says whether it is elapsed or working time.",
      "examples": [
        "2 hours",
        "5 working days",
        "1 month",
        "end of next working day"
      ],
      "type": "string",
      "minLength": 1
    },
    "value": {
      "title": "Value",
      "description": "One value, written as in a cell of a table.",
      "examples": [
        "minor",
        "5",
        "true"
      ],
      "type": "string",
      "minLength": 1
    },
    "label": {
      "title": "Label",
      "description": "A text for people, in one language or by language.",
      "examples": [
        "Service desk",
        {
          "en": "Service desk",
          "zh": "服务台"
        }
      ],
      "anyOf": [
        {
          "type": "string"
        },
        {
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/language-tag"
          },
          "additionalProperties": {
            "type": "string"
          },
          "minProperties": 1
        }
      ]
    },
    "citation": {
      "title": "Citation",
      "description": "A clause, with the reading that was chosen or the doubt that remains.",
      "type": "object",
      "properties": {
        "ref": {
          "$ref": "#/$defs/text",
          "description": "The clause.",
          "examples": [
            "D493-9"
          ]
        },
        "reading": {
          "$ref": "#/$defs/text",
          "description": "How the clause was read where it allows several readings.",
          "examples": [
            "Inclusive, as the annex says."
          ]
        },
        "doubt": {
          "$ref": "#/$defs/text",
          "description": "What the clause leaves open.",
          "examples": [
            "Silent on near misses."
          ]
        },
        "note": {
          "$ref": "#/$defs/text",
          "description": "Anything else about the clause.",
          "examples": [
            "Amended in 2025."
          ]
        }
      },
      "required": [
        "ref"
      ],
      "additionalProperties": false
    },
    "clause": {
      "title": "Clause",
      "description": "One clause of a source document, or several.",
      "examples": [
        "HSE-4.1.2a",
        [
          "D493-9",
          "D493-11"
        ]
      ],
      "anyOf": [
        {
          "type": "string"
        },
        {
          "$ref": "#/$defs/citation"
        },
        {
          "type": "array",
          "minItems": 1,
          "items": {
            "anyOf": [
              {
                "type": "string"
              },
              {
                "$ref": "#/$defs/citation"
              }
            ]
          }
        }
      ]
    },
    "source": {
      "title": "Source document",
      "description": "A document that the procedure implements.",
      "type": "object",
      "properties": {
        "title": {
          "$ref": "#/$defs/label",
          "description": "Its title.",
          "examples": [
            "事件管理流程"
          ]
        },
        "publisher": {
          "$ref": "#/$defs/label",
          "description": "Who issued it.",
          "examples": [
            "国务院"
          ]
        },
        "date": {
          "$ref": "#/$defs/text",
          "description": "When it was issued or came into force.",
          "examples": [
            "2007-06-01"
          ]
        },
        "note": {
          "$ref": "#/$defs/text",
          "description": "Free text for the reader of this document; it changes nothing.",
          "examples": [
            "Agreed with the works council in 2025."
          ],
          "x-behaviour": false
        }
      },
      "additionalProperties": false
    },
    "names": {
      "title": "Names",
      "description": "One name or several.",
      "examples": [
        "service-desk",
        [
          "requester",
          "service-desk"
        ]
      ],
      "anyOf": [
        {
          "$ref": "#/$defs/name"
        },
        {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/$defs/name"
          }
        }
      ]
    },
    "calendar": {
      "title": "Calendar",
      "description": "A calendar, by its name among those installed.",
      "examples": [
        "cn-office",
        {
          "use": "at-banks",
          "counting": "eu-1182-71"
        }
      ],
      "anyOf": [
        {
          "$ref": "#/$defs/name"
        },
        {
          "title": "Calendar use",
          "description": "A calendar with the rule by which periods on it are counted.",
          "type": "object",
          "properties": {
            "use": {
              "$ref": "#/$defs/name",
              "description": "The name of the calendar among those installed.",
              "examples": [
                "at-banks"
              ]
            },
            "counting": {
              "$ref": "#/$defs/name",
              "description": "The rule by which periods are counted.",
              "examples": [
                "exact",
                "eu-1182-71",
                "cn-civil-code"
              ]
            }
          },
          "required": [
            "use"
          ],
          "additionalProperties": false
        }
      ]
    },
    "scale": {
      "title": "Scale",
      "description": "A closed list of words, lowest first, each with its label.",
      "examples": [
        {
          "low": {
            "zh": "低"
          },
          "high": {
            "zh": "高"
          }
        }
      ],
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "$ref": "#/$defs/name"
      },
      "additionalProperties": {
        "$ref": "#/$defs/label",
        "x-behaviour": false
      }
    },
    "role": {
      "title": "Role",
      "description": "Who takes part in cases.",
      "type": "object",
      "properties": {
        "title": {
          "$ref": "#/$defs/label",
          "description": "What people read instead of the name of the role.",
          "examples": [
            {
              "en": "Service desk",
              "zh": "服务台"
            }
          ],
          "x-behaviour": false
        },
        "clause": {
          "$ref": "#/$defs/clause",
          "description": "The place in a source document that this implements.",
          "examples": [
            "HSE-4.1.2a",
            [
              "SVC-4.2",
              "ITL-3b"
            ],
            {
              "ref": "HSE-4.6",
              "reading": "The higher grade wins where both apply."
            }
          ],
          "x-behaviour": false
        },
        "note": {
          "$ref": "#/$defs/text",
          "description": "Free text for the reader of this document; it changes nothing.",
          "examples": [
            "Agreed with the works council in 2025."
          ],
          "x-behaviour": false
        },
        "of": {
          "description": "Held per case, by whom the last `assign` named.",
          "examples": [
            "case"
          ],
          "const": "case"
        },
        "from": {
          "description": "The roles from which the holder is chosen.",
          "examples": [
            [
              "first-line",
              "second-line"
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/name"
          },
          "minItems": 1
        },
        "outside": {
          "description": "Not part of the organisation: its duties are not ours.",
          "examples": [
            true
          ],
          "const": true
        }
      },
      "additionalProperties": false
    },
    "form": {
      "title": "Form",
      "description": "What a step records: its fields, or its fields beside a title.",
      "examples": [
        {
          "solved": "yes-no",
          "satisfaction?": {
            "type": "integer",
            "minimum": 1,
            "maximum": 5
          }
        }
      ],
      "anyOf": [
        {
          "title": "Titled form",
          "description": "A form with a title of its own.",
          "type": "object",
          "properties": {
            "title": {
              "$ref": "#/$defs/label",
              "description": "What people read instead of the name of the form.",
              "examples": [
                {
                  "en": "First report",
                  "zh": "快报"
                }
              ],
              "x-behaviour": false
            },
            "clause": {
              "$ref": "#/$defs/clause",
              "description": "The place in a source document that this implements.",
              "examples": [
                "HSE-4.1.2a",
                [
                  "SVC-4.2",
                  "ITL-3b"
                ],
                {
                  "ref": "HSE-4.6",
                  "reading": "The higher grade wins where both apply."
                }
              ],
              "x-behaviour": false
            },
            "note": {
              "$ref": "#/$defs/text",
              "description": "Free text for the reader of this document; it changes nothing.",
              "examples": [
                "Agreed with the works council in 2025."
              ],
              "x-behaviour": false
            },
            "fields": {
              "$ref": "#/$defs/fields",
              "description": "The fields of the form.",
              "examples": [
                {
                  "deaths": "integer"
                }
              ]
            }
          },
          "required": [
            "fields"
          ],
          "additionalProperties": false
        },
        {
          "$ref": "#/$defs/fields"
        }
      ]
    },
    "fields": {
      "title": "Fields",
      "description": "Fields by name; a question mark behind the name where the field may stay empty.",
      "examples": [
        {
          "deaths": "integer",
          "loss?": {
            "type": "money",
            "unit": "CNY"
          }
        }
      ],
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "$ref": "#/$defs/field-name"
      },
      "additionalProperties": {
        "$ref": "#/$defs/field-type"
      }
    },
    "field-type": {
      "title": "Field type",
      "description": "A type by its name (text, integer, number, money, yes-no, date, date-time, duration, actor, file), a scale, a list of a type, or a type with its limits.",
      "examples": [
        "integer",
        "priority",
        {
          "list": "actor"
        },
        {
          "type": "integer",
          "minimum": 0
        }
      ],
      "anyOf": [
        {
          "$ref": "#/$defs/name"
        },
        {
          "title": "List type",
          "description": "A list of values of one type.",
          "type": "object",
          "properties": {
            "list": {
              "$ref": "#/$defs/field-type",
              "description": "The type of each value.",
              "examples": [
                "actor"
              ]
            }
          },
          "required": [
            "list"
          ],
          "additionalProperties": false
        },
        {
          "$ref": "#/$defs/typed-field"
        }
      ]
    },
    "typed-field": {
      "title": "Typed field",
      "description": "A type with its limits.",
      "type": "object",
      "properties": {
        "type": {
          "$ref": "#/$defs/name",
          "description": "The type, or the scale.",
          "examples": [
            "money"
          ]
        },
        "title": {
          "$ref": "#/$defs/label",
          "description": "What people read instead of the name of the field.",
          "examples": [
            {
              "en": "Deaths",
              "zh": "死亡人数"
            }
          ],
          "x-behaviour": false
        },
        "clause": {
          "$ref": "#/$defs/clause",
          "description": "The place in a source document that this implements.",
          "examples": [
            "HSE-4.1.2a",
            [
              "SVC-4.2",
              "ITL-3b"
            ],
            {
              "ref": "HSE-4.6",
              "reading": "The higher grade wins where both apply."
            }
          ],
          "x-behaviour": false
        },
        "note": {
          "$ref": "#/$defs/text",
          "description": "Free text for the reader of this document; it changes nothing.",
          "examples": [
            "Agreed with the works council in 2025."
          ],
          "x-behaviour": false
        },
        "unit": {
          "$ref": "#/$defs/text",
          "description": "What the number counts; of money, the currency (ISO 4217).",
          "examples": [
            "CNY",
            "MW"
          ]
        },
        "minimum": {
          "description": "The smallest value allowed.",
          "examples": [
            0
          ],
          "type": "number"
        },
        "maximum": {
          "description": "The largest value allowed.",
          "examples": [
            5
          ],
          "type": "number"
        },
        "pattern": {
          "$ref": "#/$defs/text",
          "description": "A regular expression that the text must match.",
          "examples": [
            "^[A-Z]{2}[0-9]+$"
          ]
        },
        "values": {
          "description": "The words allowed, with their labels.",
          "examples": [
            [
              "road",
              "rail"
            ],
            {
              "road": {
                "zh": "道路"
              },
              "rail": {
                "zh": "铁路"
              }
            }
          ],
          "anyOf": [
            {
              "description": "The words allowed.",
              "examples": [
                [
                  "road",
                  "rail"
                ]
              ],
              "type": "array",
              "items": {
                "$ref": "#/$defs/name"
              },
              "minItems": 1
            },
            {
              "$ref": "#/$defs/scale"
            }
          ]
        },
        "personal": {
          "description": "Personal data, which can be erased; such a field may not stand in a condition.",
          "examples": [
            true
          ],
          "type": "boolean"
        }
      },
      "required": [
        "type"
      ],
      "additionalProperties": false
    },
    "definition": {
      "title": "Definition",
      "description": "A named expression.",
      "examples": [
        "report.deaths > 0",
        {
          "is": "report.deaths > 0",
          "clause": "D493-3"
        }
      ],
      "anyOf": [
        {
          "$ref": "#/$defs/expression"
        },
        {
          "title": "Titled definition",
          "description": "A named expression with a title or clause.",
          "type": "object",
          "properties": {
            "is": {
              "$ref": "#/$defs/expression",
              "description": "The expression.",
              "examples": [
                "report.deaths > 0"
              ]
            },
            "title": {
              "$ref": "#/$defs/label",
              "description": "What people read instead of the name of the definition.",
              "examples": [
                "Fatal"
              ],
              "x-behaviour": false
            },
            "clause": {
              "$ref": "#/$defs/clause",
              "description": "The place in a source document that this implements.",
              "examples": [
                "HSE-4.1.2a",
                [
                  "SVC-4.2",
                  "ITL-3b"
                ],
                {
                  "ref": "HSE-4.6",
                  "reading": "The higher grade wins where both apply."
                }
              ],
              "x-behaviour": false
            },
            "note": {
              "$ref": "#/$defs/text",
              "description": "Free text for the reader of this document; it changes nothing.",
              "examples": [
                "Agreed with the works council in 2025."
              ],
              "x-behaviour": false
            }
          },
          "required": [
            "is"
          ],
          "additionalProperties": false
        }
      ]
    },
    "decision": {
      "title": "Decision",
      "description": "A decision over facts, recomputed after every entry that feeds it.",
      "type": "object",
      "properties": {
        "title": {
          "$ref": "#/$defs/label",
          "description": "What people read instead of the name of the decision.",
          "examples": [
            {
              "en": "Grade",
              "zh": "事故等级"
            }
          ],
          "x-behaviour": false
        },
        "clause": {
          "$ref": "#/$defs/clause",
          "description": "The place in a source document that this implements.",
          "examples": [
            "HSE-4.1.2a",
            [
              "SVC-4.2",
              "ITL-3b"
            ],
            {
              "ref": "HSE-4.6",
              "reading": "The higher grade wins where both apply."
            }
          ],
          "x-behaviour": false
        },
        "note": {
          "$ref": "#/$defs/text",
          "description": "Free text for the reader of this document; it changes nothing.",
          "examples": [
            "Agreed with the works council in 2025."
          ],
          "x-behaviour": false
        },
        "gives": {
          "$ref": "#/$defs/names",
          "description": "The outputs of the table: scales, or names of its own.",
          "examples": [
            "severity",
            [
              "grade",
              "channel"
            ]
          ]
        },
        "inputs": {
          "description": "What the columns of the table mean.",
          "examples": [
            {
              "deaths": "report.deaths"
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/name"
          },
          "additionalProperties": {
            "$ref": "#/$defs/expression"
          }
        },
        "policy": {
          "description": "What to do when several rows are true (DMN hit policies).",
          "examples": [
            "highest"
          ],
          "enum": [
            "unique",
            "any",
            "first",
            "highest",
            "collect",
            "sum",
            "count",
            "min",
            "max",
            "rule-order",
            "output-order"
          ]
        },
        "rows": {
          "description": "Whether a row needs all of its cells or any one of them.",
          "examples": [
            "any-cell"
          ],
          "enum": [
            "all-cells",
            "any-cell"
          ]
        },
        "table": {
          "$ref": "#/$defs/text",
          "description": "A decision table: a header row, then one row a rule, cells divided by bars.",
          "examples": [
            "deaths | severity\n>= 30 | extraordinary\n< 30 | major\n"
          ]
        },
        "matrix": {
          "$ref": "#/$defs/text",
          "description": "A table over two facts: one down the side, one along the top.",
          "examples": [
            "impact \\ urgency | high | low\nhigh | P1 | P2\nlow | P2 | P3\n"
          ]
        },
        "rules": {
          "description": "The table written rule by rule.",
          "examples": [
            [
              {
                "when": {
                  "deaths": ">= 30"
                },
                "then": {
                  "severity": "extraordinary"
                }
              }
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/rule"
          },
          "minItems": 1
        },
        "else": {
          "description": "The result where every row is false.",
          "examples": [
            "minor",
            {
              "grade": "minor"
            }
          ],
          "anyOf": [
            {
              "$ref": "#/$defs/value"
            },
            {
              "description": "The result by output.",
              "examples": [
                {
                  "grade": "minor"
                }
              ],
              "type": "object",
              "propertyNames": {
                "$ref": "#/$defs/name"
              },
              "additionalProperties": {
                "$ref": "#/$defs/value"
              },
              "minProperties": 1
            }
          ]
        }
      },
      "required": [
        "gives"
      ],
      "additionalProperties": false,
      "x-partial": true
    },
    "rule": {
      "title": "Rule",
      "description": "One row of a decision table.",
      "type": "object",
      "properties": {
        "when": {
          "description": "A cell by input; an input that is left out does not matter.",
          "examples": [
            {
              "deaths": ">= 30"
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/path"
          },
          "additionalProperties": {
            "$ref": "#/$defs/value"
          }
        },
        "then": {
          "description": "The result by output.",
          "examples": [
            {
              "severity": "extraordinary"
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/name"
          },
          "additionalProperties": {
            "$ref": "#/$defs/value"
          },
          "minProperties": 1
        },
        "clause": {
          "$ref": "#/$defs/clause",
          "description": "The place in a source document that this implements.",
          "examples": [
            "HSE-4.1.2a",
            [
              "SVC-4.2",
              "ITL-3b"
            ],
            {
              "ref": "HSE-4.6",
              "reading": "The higher grade wins where both apply."
            }
          ],
          "x-behaviour": false
        },
        "note": {
          "$ref": "#/$defs/text",
          "description": "Free text for the reader of this document; it changes nothing.",
          "examples": [
            "Agreed with the works council in 2025."
          ],
          "x-behaviour": false
        }
      },
      "required": [
        "when",
        "then"
      ],
      "additionalProperties": false
    },
    "target": {
      "title": "Target",
      "description": "A stage, `stay`, or branches of which the first true one is taken.",
      "examples": [
        "closed",
        [
          {
            "when": "confirmation.solved = true",
            "stage": "closed"
          },
          {
            "otherwise": "handling"
          }
        ]
      ],
      "anyOf": [
        {
          "$ref": "#/$defs/name"
        },
        {
          "type": "array",
          "minItems": 1,
          "items": {
            "$ref": "#/$defs/branch"
          }
        }
      ]
    },
    "branch": {
      "title": "Branch",
      "description": "One way out of a step.",
      "examples": [
        {
          "when": "confirmation.solved",
          "stage": "closed"
        }
      ],
      "anyOf": [
        {
          "title": "Conditional branch",
          "description": "Taken when its condition is true.",
          "type": "object",
          "properties": {
            "when": {
              "$ref": "#/$defs/condition",
              "description": "The condition.",
              "examples": [
                "confirmation.solved"
              ]
            },
            "stage": {
              "$ref": "#/$defs/name",
              "description": "Where the case goes.",
              "examples": [
                "closed"
              ]
            },
            "clause": {
              "$ref": "#/$defs/clause",
              "description": "The place in a source document that this implements.",
              "examples": [
                "HSE-4.1.2a",
                [
                  "SVC-4.2",
                  "ITL-3b"
                ],
                {
                  "ref": "HSE-4.6",
                  "reading": "The higher grade wins where both apply."
                }
              ],
              "x-behaviour": false
            },
            "note": {
              "$ref": "#/$defs/text",
              "description": "Free text for the reader of this document; it changes nothing.",
              "examples": [
                "Agreed with the works council in 2025."
              ],
              "x-behaviour": false
            }
          },
          "required": [
            "when",
            "stage"
          ],
          "additionalProperties": false
        },
        {
          "title": "Otherwise branch",
          "description": "Taken when no other is.",
          "type": "object",
          "properties": {
            "otherwise": {
              "$ref": "#/$defs/name",
              "description": "Where the case goes.",
              "examples": [
                "handling"
              ]
            },
            "clause": {
              "$ref": "#/$defs/clause",
              "description": "The place in a source document that this implements.",
              "examples": [
                "HSE-4.1.2a",
                [
                  "SVC-4.2",
                  "ITL-3b"
                ],
                {
                  "ref": "HSE-4.6",
                  "reading": "The higher grade wins where both apply."
                }
              ],
              "x-behaviour": false
            },
            "note": {
              "$ref": "#/$defs/text",
              "description": "Free text for the reader of this document; it changes nothing.",
              "examples": [
                "Agreed with the works council in 2025."
              ],
              "x-behaviour": false
            }
          },
          "required": [
            "otherwise"
          ],
          "additionalProperties": false
        }
      ]
    },
    "assignment": {
      "title": "Assignment",
      "description": "Who holds a role of the case from now on: `self`, an actor field, or a role.",
      "examples": [
        {
          "handler": "self"
        },
        {
          "handler": [
            "report.owner",
            "second-line"
          ]
        }
      ],
      "type": "object",
      "minProperties": 1,
      "propertyNames": {
        "$ref": "#/$defs/name"
      },
      "additionalProperties": {
        "anyOf": [
          {
            "$ref": "#/$defs/path"
          },
          {
            "type": "array",
            "minItems": 1,
            "items": {
              "$ref": "#/$defs/path"
            }
          }
        ]
      }
    },
    "step": {
      "title": "Step",
      "description": "What an actor does.",
      "type": "object",
      "properties": {
        "title": {
          "$ref": "#/$defs/label",
          "description": "What people read instead of the name of the step.",
          "examples": [
            {
              "en": "Register",
              "zh": "登记"
            }
          ],
          "x-behaviour": false
        },
        "clause": {
          "$ref": "#/$defs/clause",
          "description": "The place in a source document that this implements.",
          "examples": [
            "HSE-4.1.2a",
            [
              "SVC-4.2",
              "ITL-3b"
            ],
            {
              "ref": "HSE-4.6",
              "reading": "The higher grade wins where both apply."
            }
          ],
          "x-behaviour": false
        },
        "note": {
          "$ref": "#/$defs/text",
          "description": "Free text for the reader of this document; it changes nothing.",
          "examples": [
            "Agreed with the works council in 2025."
          ],
          "x-behaviour": false
        },
        "by": {
          "$ref": "#/$defs/names",
          "description": "Who may do it: a role, or several; `clock` for a step that time takes.",
          "examples": [
            "service-desk",
            [
              "requester",
              "service-desk"
            ]
          ]
        },
        "form": {
          "$ref": "#/$defs/name",
          "description": "The form that it records.",
          "examples": [
            "triage"
          ]
        },
        "amend": {
          "$ref": "#/$defs/name",
          "description": "The form, recorded before, that it changes.",
          "examples": [
            "intake"
          ]
        },
        "when": {
          "$ref": "#/$defs/condition",
          "description": "Applies only while this condition is true.",
          "examples": [
            "grade >= \"larger\""
          ]
        },
        "unless": {
          "$ref": "#/$defs/condition",
          "description": "Applies as long as this condition is not true; unknown counts as not true.",
          "examples": [
            "risk = \"unlikely\""
          ]
        },
        "require": {
          "description": "Fields that become compulsory while a condition is true.",
          "examples": [
            {
              "reason": "deadline.response.late"
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/path"
          },
          "additionalProperties": {
            "$ref": "#/$defs/condition"
          },
          "minProperties": 1
        },
        "assign": {
          "$ref": "#/$defs/assignment",
          "description": "Who holds which role of the case from now on.",
          "examples": [
            {
              "requester": "self"
            }
          ]
        },
        "notify": {
          "$ref": "#/$defs/names",
          "description": "Roles that are told.",
          "examples": [
            [
              "requester"
            ]
          ]
        },
        "record": {
          "$ref": "#/$defs/names",
          "description": "Records that are made.",
          "examples": [
            "incident-report"
          ]
        },
        "required": {
          "description": "The stage cannot be left while this step is owed and not done.",
          "examples": [
            true,
            "grade >= \"larger\""
          ],
          "anyOf": [
            {
              "const": true
            },
            {
              "$ref": "#/$defs/condition"
            }
          ]
        },
        "after": {
          "$ref": "#/$defs/duration",
          "description": "Of a step by the clock: how long after its stage was entered.",
          "examples": [
            "5 working days"
          ]
        },
        "to": {
          "$ref": "#/$defs/target",
          "description": "Where the case goes.",
          "examples": [
            "closed"
          ]
        }
      },
      "additionalProperties": false
    },
    "stage": {
      "title": "Stage",
      "description": "A place in the procedure.",
      "type": "object",
      "properties": {
        "title": {
          "$ref": "#/$defs/label",
          "description": "What people read instead of the name of the stage.",
          "examples": [
            {
              "en": "Investigation",
              "zh": "调查"
            }
          ],
          "x-behaviour": false
        },
        "clause": {
          "$ref": "#/$defs/clause",
          "description": "The place in a source document that this implements.",
          "examples": [
            "HSE-4.1.2a",
            [
              "SVC-4.2",
              "ITL-3b"
            ],
            {
              "ref": "HSE-4.6",
              "reading": "The higher grade wins where both apply."
            }
          ],
          "x-behaviour": false
        },
        "note": {
          "$ref": "#/$defs/text",
          "description": "Free text for the reader of this document; it changes nothing.",
          "examples": [
            "Agreed with the works council in 2025."
          ],
          "x-behaviour": false
        },
        "steps": {
          "description": "Steps offered here and in every stage below.",
          "examples": [
            {
              "triage": {
                "by": "service-desk",
                "form": "triage",
                "to": "handling"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/name"
          },
          "additionalProperties": {
            "$ref": "#/$defs/step"
          }
        },
        "stages": {
          "description": "Stages inside this one.",
          "examples": [
            {
              "first-line": {},
              "solved": {
                "final": true
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/name"
          },
          "additionalProperties": {
            "$ref": "#/$defs/stage"
          }
        },
        "tracks": {
          "description": "Parallel parts of this stage; each has stages of its own.",
          "examples": [
            {
              "technical": {
                "start": "first-line",
                "stages": {
                  "first-line": {}
                }
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/name"
          },
          "additionalProperties": {
            "$ref": "#/$defs/track"
          }
        },
        "start": {
          "$ref": "#/$defs/name",
          "description": "The stage inside this one where it begins; the first one where left out.",
          "examples": [
            "first-line"
          ]
        },
        "then": {
          "$ref": "#/$defs/target",
          "description": "Where the case goes when every track has ended.",
          "examples": [
            "confirming"
          ]
        },
        "final": {
          "description": "Nothing is left to do here.",
          "examples": [
            true
          ],
          "const": true
        }
      },
      "additionalProperties": false
    },
    "track": {
      "title": "Track",
      "description": "A parallel part of a stage.",
      "type": "object",
      "properties": {
        "title": {
          "$ref": "#/$defs/label",
          "description": "What people read instead of the name of the stage.",
          "examples": [
            {
              "en": "Investigation",
              "zh": "调查"
            }
          ],
          "x-behaviour": false
        },
        "clause": {
          "$ref": "#/$defs/clause",
          "description": "The place in a source document that this implements.",
          "examples": [
            "HSE-4.1.2a",
            [
              "SVC-4.2",
              "ITL-3b"
            ],
            {
              "ref": "HSE-4.6",
              "reading": "The higher grade wins where both apply."
            }
          ],
          "x-behaviour": false
        },
        "note": {
          "$ref": "#/$defs/text",
          "description": "Free text for the reader of this document; it changes nothing.",
          "examples": [
            "Agreed with the works council in 2025."
          ],
          "x-behaviour": false
        },
        "steps": {
          "description": "Steps offered here and in every stage below.",
          "examples": [
            {
              "triage": {
                "by": "service-desk",
                "form": "triage",
                "to": "handling"
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/name"
          },
          "additionalProperties": {
            "$ref": "#/$defs/step"
          }
        },
        "stages": {
          "description": "Stages inside this one.",
          "examples": [
            {
              "first-line": {},
              "solved": {
                "final": true
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/name"
          },
          "additionalProperties": {
            "$ref": "#/$defs/stage"
          }
        },
        "tracks": {
          "description": "Parallel parts of this stage; each has stages of its own.",
          "examples": [
            {
              "technical": {
                "start": "first-line",
                "stages": {
                  "first-line": {}
                }
              }
            }
          ],
          "type": "object",
          "propertyNames": {
            "$ref": "#/$defs/name"
          },
          "additionalProperties": {
            "$ref": "#/$defs/track"
          }
        },
        "start": {
          "$ref": "#/$defs/name",
          "description": "The stage inside this one where it begins; the first one where left out.",
          "examples": [
            "first-line"
          ]
        },
        "then": {
          "$ref": "#/$defs/target",
          "description": "Where the case goes when every track has ended.",
          "examples": [
            "confirming"
          ]
        },
        "final": {
          "description": "Nothing is left to do here.",
          "examples": [
            true
          ],
          "const": true
        },
        "when": {
          "$ref": "#/$defs/condition",
          "description": "Started once, as soon as this is true after an entry; always where left out.",
          "examples": [
            "priority = \"P1\""
          ]
        }
      },
      "additionalProperties": false
    },
    "within": {
      "title": "Within",
      "description": "A duration, or a duration chosen by a fact.",
      "examples": [
        "72 hours",
        {
          "of": "priority",
          "P1": "15 minutes",
          "else": "1 working day"
        }
      ],
      "anyOf": [
        {
          "$ref": "#/$defs/duration"
        },
        {
          "title": "Choice of duration",
          "description": "A duration by the value of a fact.",
          "type": "object",
          "required": [
            "of"
          ],
          "propertyNames": {
            "$ref": "#/$defs/name"
          },
          "properties": {
            "of": {
              "$ref": "#/$defs/path",
              "description": "The fact that chooses.",
              "examples": [
                "priority"
              ]
            },
            "else": {
              "$ref": "#/$defs/duration",
              "description": "For every other value.",
              "examples": [
                "30 days"
              ]
            }
          },
          "additionalProperties": {
            "$ref": "#/$defs/duration"
          }
        }
      ]
    },
    "due": {
      "title": "Due",
      "description": "One of several limits, of which the earliest governs.",
      "examples": [
        {
          "within": "4 hours",
          "after": "class = \"major\""
        }
      ],
      "anyOf": [
        {
          "title": "Due within",
          "description": "A limit counted from an instant.",
          "type": "object",
          "properties": {
            "within": {
              "$ref": "#/$defs/within",
              "description": "How long.",
              "examples": [
                "4 hours"
              ]
            },
            "after": {
              "$ref": "#/$defs/expression",
              "description": "From when: a fact, a step, `enter` a stage, or a condition.",
              "examples": [
                "report.awareAt"
              ]
            },
            "when": {
              "$ref": "#/$defs/condition",
              "description": "Applies only while this condition is true.",
              "examples": [
                "grade >= \"larger\""
              ]
            },
            "unless": {
              "$ref": "#/$defs/condition",
              "description": "Applies as long as this condition is not true; unknown counts as not true.",
              "examples": [
                "risk = \"unlikely\""
              ]
            },
            "clause": {
              "$ref": "#/$defs/clause",
              "description": "The place in a source document that this implements.",
              "examples": [
                "HSE-4.1.2a",
                [
                  "SVC-4.2",
                  "ITL-3b"
                ],
                {
                  "ref": "HSE-4.6",
                  "reading": "The higher grade wins where both apply."
                }
              ],
              "x-behaviour": false
            },
            "note": {
              "$ref": "#/$defs/text",
              "description": "Free text for the reader of this document; it changes nothing.",
              "examples": [
                "Agreed with the works council in 2025."
              ],
              "x-behaviour": false
            }
          },
          "required": [
            "within",
            "after"
          ],
          "additionalProperties": false
        },
        {
          "title": "Due at",
          "description": "A limit at an instant.",
          "type": "object",
          "properties": {
            "at": {
              "$ref": "#/$defs/expression",
              "description": "When.",
              "examples": [
                "intake.expectedAt"
              ]
            },
            "when": {
              "$ref": "#/$defs/condition",
              "description": "Applies only while this condition is true.",
              "examples": [
                "grade >= \"larger\""
              ]
            },
            "unless": {
              "$ref": "#/$defs/condition",
              "description": "Applies as long as this condition is not true; unknown counts as not true.",
              "examples": [
                "risk = \"unlikely\""
              ]
            },
            "clause": {
              "$ref": "#/$defs/clause",
              "description": "The place in a source document that this implements.",
              "examples": [
                "HSE-4.1.2a",
                [
                  "SVC-4.2",
                  "ITL-3b"
                ],
                {
                  "ref": "HSE-4.6",
                  "reading": "The higher grade wins where both apply."
                }
              ],
              "x-behaviour": false
            },
            "note": {
              "$ref": "#/$defs/text",
              "description": "Free text for the reader of this document; it changes nothing.",
              "examples": [
                "Agreed with the works council in 2025."
              ],
              "x-behaviour": false
            }
          },
          "required": [
            "at"
          ],
          "additionalProperties": false
        }
      ]
    },
    "pause": {
      "title": "Pause",
      "description": "When the time of a deadline does not run.",
      "examples": [
        {
          "from": "commission-appraisal",
          "to": "appraised"
        },
        {
          "while": "report.appraisal = true"
        }
      ],
      "anyOf": [
        {
          "title": "Pause between",
          "description": "From one event to another.",
          "type": "object",
          "properties": {
            "from": {
              "$ref": "#/$defs/expression",
              "description": "What begins the pause.",
              "examples": [
                "commission-appraisal"
              ]
            },
            "to": {
              "$ref": "#/$defs/expression",
              "description": "What ends it.",
              "examples": [
                "appraised"
              ]
            },
            "clause": {
              "$ref": "#/$defs/clause",
              "description": "The place in a source document that this implements.",
              "examples": [
                "HSE-4.1.2a",
                [
                  "SVC-4.2",
                  "ITL-3b"
                ],
                {
                  "ref": "HSE-4.6",
                  "reading": "The higher grade wins where both apply."
                }
              ],
              "x-behaviour": false
            },
            "note": {
              "$ref": "#/$defs/text",
              "description": "Free text for the reader of this document; it changes nothing.",
              "examples": [
                "Agreed with the works council in 2025."
              ],
              "x-behaviour": false
            }
          },
          "required": [
            "from",
            "to"
          ],
          "additionalProperties": false
        },
        {
          "title": "Pause while",
          "description": "As long as a condition is true.",
          "type": "object",
          "properties": {
            "while": {
              "$ref": "#/$defs/condition",
              "description": "The condition.",
              "examples": [
                "report.appraisal = true"
              ]
            },
            "clause": {
              "$ref": "#/$defs/clause",
              "description": "The place in a source document that this implements.",
              "examples": [
                "HSE-4.1.2a",
                [
                  "SVC-4.2",
                  "ITL-3b"
                ],
                {
                  "ref": "HSE-4.6",
                  "reading": "The higher grade wins where both apply."
                }
              ],
              "x-behaviour": false
            },
            "note": {
              "$ref": "#/$defs/text",
              "description": "Free text for the reader of this document; it changes nothing.",
              "examples": [
                "Agreed with the works council in 2025."
              ],
              "x-behaviour": false
            }
          },
          "required": [
            "while"
          ],
          "additionalProperties": false
        }
      ]
    },
    "extension": {
      "title": "Extension",
      "description": "How a deadline may be extended.",
      "type": "object",
      "properties": {
        "on": {
          "$ref": "#/$defs/name",
          "description": "The step that extends.",
          "examples": [
            "extend"
          ]
        },
        "by": {
          "$ref": "#/$defs/expression",
          "description": "By how much: a duration, or the field that says it.",
          "examples": [
            "extension.days",
            "30 days"
          ]
        },
        "max": {
          "$ref": "#/$defs/duration",
          "description": "The most that all extensions together may add.",
          "examples": [
            "60 days"
          ]
        },
        "clause": {
          "$ref": "#/$defs/clause",
          "description": "The place in a source document that this implements.",
          "examples": [
            "HSE-4.1.2a",
            [
              "SVC-4.2",
              "ITL-3b"
            ],
            {
              "ref": "HSE-4.6",
              "reading": "The higher grade wins where both apply."
            }
          ],
          "x-behaviour": false
        },
        "note": {
          "$ref": "#/$defs/text",
          "description": "Free text for the reader of this document; it changes nothing.",
          "examples": [
            "Agreed with the works council in 2025."
          ],
          "x-behaviour": false
        }
      },
      "required": [
        "on",
        "by"
      ],
      "additionalProperties": false
    },
    "escalation": {
      "title": "Escalation",
      "description": "What passing a part of a deadline triggers.",
      "type": "object",
      "properties": {
        "at": {
          "description": "The part of the time that has passed.",
          "examples": [
            "75%",
            "100%"
          ],
          "title": "Percentage",
          "type": "string",
          "pattern": "^[0-9]+(\\.[0-9]+)? ?%$"
        },
        "plus": {
          "$ref": "#/$defs/duration",
          "description": "How long after that.",
          "examples": [
            "4 working hours"
          ]
        },
        "notify": {
          "$ref": "#/$defs/names",
          "description": "Roles that are told.",
          "examples": [
            [
              "incident-manager"
            ]
          ]
        },
        "assign": {
          "$ref": "#/$defs/assignment",
          "description": "Who holds which role of the case from now on.",
          "examples": [
            {
              "handler": "second-line"
            }
          ]
        },
        "clause": {
          "$ref": "#/$defs/clause",
          "description": "The place in a source document that this implements.",
          "examples": [
            "HSE-4.1.2a",
            [
              "SVC-4.2",
              "ITL-3b"
            ],
            {
              "ref": "HSE-4.6",
              "reading": "The higher grade wins where both apply."
            }
          ],
          "x-behaviour": false
        },
        "note": {
          "$ref": "#/$defs/text",
          "description": "Free text for the reader of this document; it changes nothing.",
          "examples": [
            "Agreed with the works council in 2025."
          ],
          "x-behaviour": false
        }
      },
      "required": [
        "at"
      ],
      "additionalProperties": false
    },
    "deadline": {
      "title": "Deadline",
      "description": "What must have happened by when.",
      "type": "object",
      "properties": {
        "title": {
          "$ref": "#/$defs/label",
          "description": "What people read instead of the name of the deadline.",
          "examples": [
            {
              "en": "First report",
              "zh": "快报时限"
            }
          ],
          "x-behaviour": false
        },
        "clause": {
          "$ref": "#/$defs/clause",
          "description": "The place in a source document that this implements.",
          "examples": [
            "HSE-4.1.2a",
            [
              "SVC-4.2",
              "ITL-3b"
            ],
            {
              "ref": "HSE-4.6",
              "reading": "The higher grade wins where both apply."
            }
          ],
          "x-behaviour": false
        },
        "note": {
          "$ref": "#/$defs/text",
          "description": "Free text for the reader of this document; it changes nothing.",
          "examples": [
            "Agreed with the works council in 2025."
          ],
          "x-behaviour": false
        },
        "within": {
          "$ref": "#/$defs/within",
          "description": "How long after the anchor.",
          "examples": [
            "1 hour"
          ]
        },
        "after": {
          "$ref": "#/$defs/expression",
          "description": "The anchor: a fact that is an instant, a step, `enter` a stage, or a condition (the entry at which it became true).",
          "examples": [
            "report.knownAt",
            "last submit-intermediate"
          ]
        },
        "until": {
          "description": "What ends it: a step or `enter` a stage; nothing for a window.",
          "examples": [
            "accept",
            [
              "notify",
              "enter solved"
            ]
          ],
          "anyOf": [
            {
              "$ref": "#/$defs/expression"
            },
            {
              "type": "array",
              "minItems": 1,
              "items": {
                "$ref": "#/$defs/expression"
              }
            }
          ]
        },
        "at": {
          "$ref": "#/$defs/expression",
          "description": "A fact that is the due instant itself.",
          "examples": [
            "intake.expectedAt"
          ]
        },
        "due": {
          "description": "Several limits, of which the earliest governs.",
          "examples": [
            [
              {
                "within": "4 hours",
                "after": "class = \"major\""
              },
              {
                "within": "24 hours",
                "after": "report.awareAt"
              }
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/due"
          },
          "minItems": 1
        },
        "when": {
          "$ref": "#/$defs/condition",
          "description": "Owed while this is true.",
          "examples": [
            "class = \"major\""
          ]
        },
        "unless": {
          "$ref": "#/$defs/condition",
          "description": "Owed while this is not true; unknown owes.",
          "examples": [
            "risk = \"unlikely\""
          ]
        },
        "on": {
          "$ref": "#/$defs/name",
          "description": "The calendar that working time is counted on.",
          "examples": [
            "office"
          ]
        },
        "pause": {
          "description": "When its time does not run; left out, it never pauses.",
          "examples": [
            [
              {
                "from": "commission-appraisal",
                "to": "appraised",
                "clause": "D493-27"
              }
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/pause"
          },
          "minItems": 1
        },
        "extend": {
          "$ref": "#/$defs/extension",
          "description": "How it may be extended.",
          "examples": [
            {
              "on": "extend",
              "by": "extension.days",
              "max": "60 days"
            }
          ]
        },
        "escalate": {
          "description": "What passing a part of it triggers.",
          "examples": [
            [
              {
                "at": "75%",
                "notify": [
                  "service-desk"
                ]
              }
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/escalation"
          },
          "minItems": 1
        }
      },
      "additionalProperties": false
    },
    "constraint": {
      "title": "Constraint",
      "description": "A rule over the whole case.",
      "examples": [
        {
          "different": [
            "resolve",
            "call-back"
          ]
        },
        {
          "first": "try-telephone",
          "then": "hand-over"
        }
      ],
      "anyOf": [
        {
          "title": "Different persons",
          "description": "Steps that no two may be done by one person.",
          "type": "object",
          "properties": {
            "different": {
              "description": "The steps.",
              "examples": [
                [
                  "resolve",
                  "call-back"
                ]
              ],
              "type": "array",
              "items": {
                "$ref": "#/$defs/name"
              },
              "minItems": 2
            },
            "when": {
              "$ref": "#/$defs/condition",
              "description": "Applies only while this condition is true.",
              "examples": [
                "grade >= \"larger\""
              ]
            },
            "unless": {
              "$ref": "#/$defs/condition",
              "description": "Applies as long as this condition is not true; unknown counts as not true.",
              "examples": [
                "risk = \"unlikely\""
              ]
            },
            "title": {
              "$ref": "#/$defs/label",
              "description": "What people read instead of the name of the constraint.",
              "examples": [
                "Four eyes"
              ],
              "x-behaviour": false
            },
            "clause": {
              "$ref": "#/$defs/clause",
              "description": "The place in a source document that this implements.",
              "examples": [
                "HSE-4.1.2a",
                [
                  "SVC-4.2",
                  "ITL-3b"
                ],
                {
                  "ref": "HSE-4.6",
                  "reading": "The higher grade wins where both apply."
                }
              ],
              "x-behaviour": false
            },
            "note": {
              "$ref": "#/$defs/text",
              "description": "Free text for the reader of this document; it changes nothing.",
              "examples": [
                "Agreed with the works council in 2025."
              ],
              "x-behaviour": false
            }
          },
          "required": [
            "different"
          ],
          "additionalProperties": false
        },
        {
          "title": "Same person",
          "description": "Steps that must be done by one person.",
          "type": "object",
          "properties": {
            "same": {
              "description": "The steps.",
              "examples": [
                [
                  "open",
                  "close"
                ]
              ],
              "type": "array",
              "items": {
                "$ref": "#/$defs/name"
              },
              "minItems": 2
            },
            "when": {
              "$ref": "#/$defs/condition",
              "description": "Applies only while this condition is true.",
              "examples": [
                "grade >= \"larger\""
              ]
            },
            "unless": {
              "$ref": "#/$defs/condition",
              "description": "Applies as long as this condition is not true; unknown counts as not true.",
              "examples": [
                "risk = \"unlikely\""
              ]
            },
            "title": {
              "$ref": "#/$defs/label",
              "description": "What people read instead of the name of the constraint.",
              "examples": [
                "Four eyes"
              ],
              "x-behaviour": false
            },
            "clause": {
              "$ref": "#/$defs/clause",
              "description": "The place in a source document that this implements.",
              "examples": [
                "HSE-4.1.2a",
                [
                  "SVC-4.2",
                  "ITL-3b"
                ],
                {
                  "ref": "HSE-4.6",
                  "reading": "The higher grade wins where both apply."
                }
              ],
              "x-behaviour": false
            },
            "note": {
              "$ref": "#/$defs/text",
              "description": "Free text for the reader of this document; it changes nothing.",
              "examples": [
                "Agreed with the works council in 2025."
              ],
              "x-behaviour": false
            }
          },
          "required": [
            "same"
          ],
          "additionalProperties": false
        },
        {
          "title": "Order",
          "description": "One step before another.",
          "type": "object",
          "properties": {
            "first": {
              "$ref": "#/$defs/name",
              "description": "The step that must have been done.",
              "examples": [
                "try-telephone"
              ]
            },
            "then": {
              "$ref": "#/$defs/name",
              "description": "Before this one.",
              "examples": [
                "hand-over"
              ]
            },
            "each": {
              "description": "Once for each time, instead of once in the case.",
              "examples": [
                true
              ],
              "type": "boolean"
            },
            "when": {
              "$ref": "#/$defs/condition",
              "description": "Applies only while this condition is true.",
              "examples": [
                "grade >= \"larger\""
              ]
            },
            "unless": {
              "$ref": "#/$defs/condition",
              "description": "Applies as long as this condition is not true; unknown counts as not true.",
              "examples": [
                "risk = \"unlikely\""
              ]
            },
            "title": {
              "$ref": "#/$defs/label",
              "description": "What people read instead of the name of the constraint.",
              "examples": [
                "Four eyes"
              ],
              "x-behaviour": false
            },
            "clause": {
              "$ref": "#/$defs/clause",
              "description": "The place in a source document that this implements.",
              "examples": [
                "HSE-4.1.2a",
                [
                  "SVC-4.2",
                  "ITL-3b"
                ],
                {
                  "ref": "HSE-4.6",
                  "reading": "The higher grade wins where both apply."
                }
              ],
              "x-behaviour": false
            },
            "note": {
              "$ref": "#/$defs/text",
              "description": "Free text for the reader of this document; it changes nothing.",
              "examples": [
                "Agreed with the works council in 2025."
              ],
              "x-behaviour": false
            }
          },
          "required": [
            "first",
            "then"
          ],
          "additionalProperties": false
        },
        {
          "title": "Never",
          "description": "A condition that must not come true.",
          "type": "object",
          "properties": {
            "never": {
              "$ref": "#/$defs/condition",
              "description": "The condition.",
              "examples": [
                "report.deaths < 0"
              ]
            },
            "when": {
              "$ref": "#/$defs/condition",
              "description": "Applies only while this condition is true.",
              "examples": [
                "grade >= \"larger\""
              ]
            },
            "unless": {
              "$ref": "#/$defs/condition",
              "description": "Applies as long as this condition is not true; unknown counts as not true.",
              "examples": [
                "risk = \"unlikely\""
              ]
            },
            "title": {
              "$ref": "#/$defs/label",
              "description": "What people read instead of the name of the constraint.",
              "examples": [
                "Four eyes"
              ],
              "x-behaviour": false
            },
            "clause": {
              "$ref": "#/$defs/clause",
              "description": "The place in a source document that this implements.",
              "examples": [
                "HSE-4.1.2a",
                [
                  "SVC-4.2",
                  "ITL-3b"
                ],
                {
                  "ref": "HSE-4.6",
                  "reading": "The higher grade wins where both apply."
                }
              ],
              "x-behaviour": false
            },
            "note": {
              "$ref": "#/$defs/text",
              "description": "Free text for the reader of this document; it changes nothing.",
              "examples": [
                "Agreed with the works council in 2025."
              ],
              "x-behaviour": false
            }
          },
          "required": [
            "never"
          ],
          "additionalProperties": false
        },
        {
          "title": "At most",
          "description": "A step that may be done so many times.",
          "type": "object",
          "properties": {
            "at-most": {
              "description": "How many times.",
              "examples": [
                3
              ],
              "type": "integer",
              "minimum": 1
            },
            "of": {
              "$ref": "#/$defs/name",
              "description": "The step.",
              "examples": [
                "reopen"
              ]
            },
            "when": {
              "$ref": "#/$defs/condition",
              "description": "Applies only while this condition is true.",
              "examples": [
                "grade >= \"larger\""
              ]
            },
            "unless": {
              "$ref": "#/$defs/condition",
              "description": "Applies as long as this condition is not true; unknown counts as not true.",
              "examples": [
                "risk = \"unlikely\""
              ]
            },
            "title": {
              "$ref": "#/$defs/label",
              "description": "What people read instead of the name of the constraint.",
              "examples": [
                "Four eyes"
              ],
              "x-behaviour": false
            },
            "clause": {
              "$ref": "#/$defs/clause",
              "description": "The place in a source document that this implements.",
              "examples": [
                "HSE-4.1.2a",
                [
                  "SVC-4.2",
                  "ITL-3b"
                ],
                {
                  "ref": "HSE-4.6",
                  "reading": "The higher grade wins where both apply."
                }
              ],
              "x-behaviour": false
            },
            "note": {
              "$ref": "#/$defs/text",
              "description": "Free text for the reader of this document; it changes nothing.",
              "examples": [
                "Agreed with the works council in 2025."
              ],
              "x-behaviour": false
            }
          },
          "required": [
            "at-most",
            "of"
          ],
          "additionalProperties": false
        }
      ]
    },
    "record": {
      "title": "Record",
      "description": "A document that the case leaves behind.",
      "type": "object",
      "properties": {
        "title": {
          "$ref": "#/$defs/label",
          "description": "What people read instead of the name of the record.",
          "examples": [
            {
              "en": "Incident report",
              "zh": "事件报告"
            }
          ],
          "x-behaviour": false
        },
        "clause": {
          "$ref": "#/$defs/clause",
          "description": "The place in a source document that this implements.",
          "examples": [
            "HSE-4.1.2a",
            [
              "SVC-4.2",
              "ITL-3b"
            ],
            {
              "ref": "HSE-4.6",
              "reading": "The higher grade wins where both apply."
            }
          ],
          "x-behaviour": false
        },
        "note": {
          "$ref": "#/$defs/text",
          "description": "Free text for the reader of this document; it changes nothing.",
          "examples": [
            "Agreed with the works council in 2025."
          ],
          "x-behaviour": false
        },
        "forms": {
          "description": "The forms that it shows.",
          "examples": [
            [
              "intake",
              "resolution"
            ]
          ],
          "type": "array",
          "items": {
            "$ref": "#/$defs/name"
          },
          "minItems": 1
        }
      },
      "additionalProperties": false
    }
  }
}
